import { checkIn } from "@/server/domain/interviews/check-in";
import { createPlan } from "@/server/domain/interviews/create-plan";
import type { ScheduleInput } from "@/server/domain/interviews/input";
import type { Plan } from "@/server/domain/interviews/reads/plans";
import { STARTING_PLAN } from "@/server/domain/interviews/rules/starting-plan";
import { schedulePanel } from "@/server/domain/interviews/schedule-panel";
import type { Job } from "@/server/domain/jobs/reads";
import type { ScorecardInput } from "@/server/domain/scorecards/input";
import { submitScorecard } from "@/server/domain/scorecards/submit";
import type { OverallWord, RatingWord } from "@/server/domain/scorecards/words";
import { apply, openJob } from "./applicants";
import { asMember, type Cast, type Player } from "./cast";

const hour = 3_600_000;
const day = 24 * hour;

/** A job with an interview plan, published long enough ago. */
export async function openJobWithPlan(cast: Cast, now = new Date(Date.now() - 30 * day)) {
  const job = await openJob(cast, {}, now);
  const plan = await asMember(
    cast.recruiter,
    (scope) => createPlan(scope, { ...STARTING_PLAN, jobId: job.id }),
    now,
  );
  return { job, plan };
}

export interface Interview {
  cast: Cast;
  applicationId: string;
  candidateId: string;
  panelId: string;
  /** The kit's competencies, in order. */
  competencyIds: string[];
  startsAt: Date;
}

interface Wishes {
  startsAt?: Date;
  panelists?: Player[];
  applicant?: Parameters<typeof apply>[2];
  changes?: Partial<ScheduleInput>;
}

/** Somebody applies and is given a panel: of the three panelists an hour ago, when nothing else is wished. */
export async function scheduleInterview(
  cast: Cast,
  { job, plan }: { job: Job; plan: Plan },
  { startsAt = new Date(Date.now() - hour), panelists = cast.panelists, applicant, changes }: Wishes = {},
): Promise<Interview> {
  const applied = await apply(cast, job, applicant, new Date(startsAt.getTime() - 6 * day));
  const panel = await asMember(
    cast.recruiter,
    (scope) =>
      schedulePanel(scope, {
        applicationId: applied.applicationId,
        planId: plan.id,
        startsAt,
        timeZone: "Europe/London",
        panelistIds: panelists.map(({ memberId }) => memberId),
        ...changes,
      }),
    new Date(startsAt.getTime() - 4 * day),
  );
  const competencyIds = panel.kit.competencies.map(({ id }) => id);
  return { cast, ...applied, panelId: panel.id, competencyIds, startsAt };
}

/** The visitor has come, on time. */
export async function holdInterview(...given: Parameters<typeof scheduleInterview>): Promise<Interview> {
  const interview = await scheduleInterview(...given);
  const { panelId, startsAt, cast } = interview;
  await asMember(cast.frontDesk, (scope) => checkIn(scope, { panelId, room: "Room 3" }), startsAt);
  return interview;
}

/** A whole scorecard: one rating for all competencies, or one for each in their order. */
export function scorecardOf(
  { panelId, competencyIds }: Pick<Interview, "panelId" | "competencyIds">,
  given: RatingWord | RatingWord[],
  overall: OverallWord = "yes",
): ScorecardInput {
  return {
    panelId,
    revision: 0,
    overall,
    summary: `${overall}: what I would do.`,
    ratings: competencyIds.map((competencyId, at) => {
      const rating = typeof given === "string" ? given : given[at]!;
      return { competencyId, rating, evidence: `They said so, which is ${rating}.`, notAssessedReason: "" };
    }),
  };
}

/** A panelist hands in their scores. */
export function score(
  interview: Interview,
  player: Player,
  given: RatingWord | RatingWord[],
  overall: OverallWord = "yes",
  now = new Date(interview.startsAt.getTime() + hour),
) {
  return asMember(player, (scope) => submitScorecard(scope, scorecardOf(interview, given, overall)), now);
}
