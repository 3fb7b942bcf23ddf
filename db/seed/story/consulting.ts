import { nameChain } from "@/server/domain/approvals/name-chain";
import { approveTerms } from "@/server/domain/engagements/approve-terms";
import { askAboutTerms } from "@/server/domain/engagements/ask-about-terms";
import { counterTerms } from "@/server/domain/engagements/counter-terms";
import { declineTerms } from "@/server/domain/engagements/decline-terms";
import { decide } from "../acts/decide";
import { proposeConsulting, releaseTerms, type Terms } from "../acts/engage";
import { debrief, endDebrief, shortlist } from "../acts/interview";
import type { Life } from "../acts/life";
import { keepInMind, move } from "../acts/pipeline";
import type { PersonKey } from "../content/company";
import { asking, countering, declined } from "../content/scenes/waiting";
import type { JobKey } from "../content/shapes";
import { staffing } from "../content/staffing";
import { earlier, minutesAfter } from "../days";
import { invite, meet, type Part, type Stage, telling } from "./scene";

export interface Consulting {
  part: Part;
  call: string;
  /** The day the panel met; the outcome is told two working days later. */
  panelOn: number;
  strength: number;
  sponsor: PersonKey;
  rationale: string;
  feedback: string;
  terms: Terms;
}

/** A panel, "consult instead", and the letter with its terms: what happens then is `story`'s, from when they were told. */
export function consultInstead(
  stage: Stage,
  facts: Consulting,
  story: (life: Life, termsId: string, toldAt: Date) => Promise<void>,
) {
  const { days, diary } = stage;
  const { manager, panel } = staffing[facts.part.job];
  const { day, startsAt } = diary.firstFree(
    panel,
    facts.panelOn,
    stage.openings.get(facts.part.job)?.content.plan.durationMinutes ?? 60,
  );
  return telling(stage, facts.part, async (life) => {
    const held = await invite(life, {
      ...{
        readOn: days.workday(facts.part.appliedOn, 2),
        calledOn: days.workday(facts.part.appliedOn, 3),
        scheduledOn: days.workday(day, -5),
      },
      ...{ call: facts.call, startsAt },
    });
    await meet(life, held, facts.strength);
    const spoken = days.at(days.workday(day, 1), "10:30");
    await move(life, spoken, "decision");
    await debrief(life, minutesAfter(spoken, 2), manager);
    await endDebrief(life, minutesAfter(spoken, 34), manager);
    if (facts.part.job === "strategist") await shortlist(life, minutesAfter(spoken, 36), manager);
    await decide(life, minutesAfter(spoken, 50), manager, {
      kind: "consult_instead",
      rationale: facts.rationale,
    });
    const termsId = await proposeConsulting(life, minutesAfter(spoken, 80), facts.sponsor, facts.terms);
    const toldAt = await releaseTerms(life, minutesAfter(spoken, 200), facts.feedback);
    await story(life, termsId, toldAt);
  });
}

const fallback = "25 min, good. See the form for the rest.";

/**
 * A counter-proposal has waited since last night. Since yesterday two approve terms, one after the other: the recruiter
 * has, and it is the owner's turn. Told after all others, whose terms were approved as it was then.
 */
export function aCounterProposalWaits(stage: Stage) {
  const { days } = stage;
  const { name, call, rationale, feedback, terms, counter } = countering;
  const answeredAt = earlier(days.at(days.workday(0, -1), "20:14"), minutesAfter(days.now, -90));
  return consultInstead(
    stage,
    {
      ...{
        part: { name, job: "strategist", appliedOn: days.workday(0, -18), source: "LinkedIn" },
        call,
        rationale,
        feedback,
      },
      ...{ panelOn: days.workday(0, -7), strength: 0.3, sponsor: "manager" },
      terms: {
        ...terms,
        startsOn: days.date(10),
        endsOn: days.date(31),
        dayQuarters: 6 * 4,
        rateMinorUnits: 48_000,
        answerBy: days.date(6),
      },
    },
    async ({ history, candidateId }, termsId) => {
      await history.by("owner", minutesAfter(answeredAt, -400), (scope) =>
        nameChain(scope, {
          ...{ kind: "terms", ordering: "in_turn" },
          steps: [{ role: "recruiter" }, { role: "owner" }],
        }),
      );
      const countered = await history.byCandidate(candidateId, answeredAt, (scope) =>
        counterTerms(scope, {
          ...{ termsId, scope: terms.scope, note: counter.note },
          ...{ startsOn: days.date(17), endsOn: days.date(45), dayQuarters: 9 * 4, rateMinorUnits: 56_000 },
        }),
      );
      await history.by("recruiter", minutesAfter(answeredAt, 45), (scope) =>
        approveTerms(scope, { termsId: countered.termsId }),
      );
      await history.post(minutesAfter(answeredAt, 46));
    },
  );
}

/** Terms that somebody has, with a question that nobody has answered yet. */
export function aQuestionWaits(stage: Stage) {
  const { days } = stage;
  const { name, call, rationale, feedback, terms, question } = asking;
  const askedAt = minutesAfter(days.now, -210);
  return consultInstead(
    stage,
    {
      ...{
        part: { name, job: "scientist", appliedOn: days.workday(0, -16), source: "Growers’ Weekly" },
        call,
        rationale,
        feedback,
      },
      ...{ panelOn: days.workday(0, -5), strength: 0.55, sponsor: "science" },
      terms: {
        ...terms,
        startsOn: days.date(14),
        endsOn: days.date(70),
        dayQuarters: 8 * 4,
        rateMinorUnits: 42_000,
        answerBy: days.date(9),
      },
    },
    async ({ history, candidateId }, termsId) => {
      await history.byCandidate(candidateId, askedAt, (scope) => askAboutTerms(scope, { termsId, question }));
      await history.post(minutesAfter(askedAt, 1));
    },
  );
}

/** Declining costs nothing: somebody did, kindly, long ago, and is worth asking again. */
export function termsWereDeclined(stage: Stage) {
  const { days } = stage;
  const { name, rationale, feedback, terms, reason, pool } = declined;
  const job: JobKey = "backend";
  return consultInstead(
    stage,
    {
      ...{ part: { name, job, appliedOn: -476 }, call: fallback, rationale, feedback },
      ...{ panelOn: -462, strength: 0.4, sponsor: "engineering" },
      terms: {
        ...terms,
        startsOn: days.date(-430),
        endsOn: days.date(-405),
        dayQuarters: 5 * 4,
        rateMinorUnits: 60_000,
        answerBy: days.date(-445),
      },
    },
    async (life, termsId, toldAt) => {
      await life.history.byCandidate(life.candidateId, minutesAfter(toldAt, 2_900), (scope) =>
        declineTerms(scope, { termsId, reason }),
      );
      await keepInMind(life, minutesAfter(toldAt, 3_000), pool, days.date(120));
    },
  );
}
