import { askForOtherTimes } from "@/server/domain/interviews/ask-for-other-times";
import { proposeTimes } from "@/server/domain/interviews/propose-times";
import { company } from "../content/company";
import { staffing } from "../content/staffing";
import { minutesAfter } from "../days";
import type { Life } from "./life";

interface Proposing {
  times: Date[];
  answerBy: string;
}

/** The recruiter lets the candidate choose between several times of the job's usual panel. */
export async function propose(life: Life, at: Date, { times, answerBy }: Proposing) {
  const { history, opening, applicationId } = life;
  const { key, plan } = opening.content;
  await history.by("recruiter", at, (scope) =>
    proposeTimes(scope, {
      ...{ applicationId, planId: opening.planId, times, answerBy, timeZone: company.timeZone },
      ...{ durationMinutes: plan.durationMinutes, place: plan.place ?? "" },
      panelistIds: staffing[key].panel.map((person) => history.cast.id(person)),
    }),
  );
  await history.post(minutesAfter(at, 1));
}

/** The candidate cannot come when they are invited, and says when they could. */
export async function askForTimes({ history, applicationId, candidateId }: Life, at: Date, words: string) {
  await history.byCandidateChoosing(candidateId, at, (scope) =>
    askForOtherTimes(scope, { applicationId, words }),
  );
  await history.post(minutesAfter(at, 1));
}
