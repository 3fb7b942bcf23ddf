import { askForOtherTimes } from "@/server/domain/interviews/ask-for-other-times";
import { chooseTime } from "@/server/domain/interviews/choose-time";
import { proposeTimes } from "@/server/domain/interviews/propose-times";
import { listTimes } from "@/server/domain/interviews/reads/proposals";
import { stateAdjustments } from "@/server/domain/interviews/state-adjustments";
import { company, type PersonKey } from "../content/company";
import { staffing } from "../content/staffing";
import { minutesAfter } from "../days";
import type { Life } from "./life";

interface Proposing {
  times: Date[];
  answerBy: string;
  /** Who stands in for somebody who is not free any more. */
  alternates?: readonly PersonKey[];
}

/** The recruiter lets the candidate choose between several times of the job's usual panel. */
export async function propose(life: Life, at: Date, { times, answerBy, alternates = [] }: Proposing) {
  const { history, opening, applicationId } = life;
  const { key, plan } = opening.content;
  const { proposalId } = await history.by("recruiter", at, (scope) =>
    proposeTimes(scope, {
      ...{ applicationId, planId: opening.planId, times, answerBy, timeZone: company.timeZone },
      ...{ durationMinutes: plan.durationMinutes, place: plan.place ?? "" },
      panelistIds: staffing[key].panel.map((person) => history.cast.id(person)),
      alternateIds: alternates.map((person) => history.cast.id(person)),
    }),
  );
  await history.post(minutesAfter(at, 1));
  return proposalId;
}

/** The candidate takes the first of the times they were proposed. */
export async function choose({ history, candidateId }: Life, at: Date, proposalId: string) {
  const [first] = await history.bySystem(at, (scope) => listTimes(scope, [proposalId]));
  if (!first) throw new Error("No time was proposed.");
  await history.byCandidateChoosing(candidateId, at, (scope) => chooseTime(scope, { timeId: first.id }));
  await history.post(minutesAfter(at, 1));
}

/** The candidate cannot come when they are invited, and says when they could. */
export async function askForTimes({ history, applicationId, candidateId }: Life, at: Date, words: string) {
  await history.byCandidateChoosing(candidateId, at, (scope) =>
    askForOtherTimes(scope, { applicationId, words }),
  );
  await history.post(minutesAfter(at, 1));
}

/** What the candidate needs on the day. */
export async function adjust({ history, applicationId, candidateId }: Life, at: Date, words: string) {
  await history.byCandidate(candidateId, at, (scope) => stateAdjustments(scope, { applicationId, words }));
  await history.post(minutesAfter(at, 1));
}
