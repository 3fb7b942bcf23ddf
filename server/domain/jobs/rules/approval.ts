import { mayAct } from "../../machine";
import { JOB, type JobState } from "./machine";

/** What an approval approves. A changed word of these voids it; another description does not. */
const FIGURES = [
  "title",
  "openings",
  "salaryMinMinorUnits",
  "salaryMaxMinorUnits",
  "currency",
  "payPeriod",
] as const;

type Figures = Record<(typeof FIGURES)[number], unknown>;

export const changesFigures = (before: Figures, after: Figures) =>
  FIGURES.some((figure) => before[figure] !== after[figure]);

/** An open job shows strangers what was approved. */
export function refuseFigures(facts: { state: JobState; approvesJobs: boolean }): string | null {
  return facts.approvesJobs && facts.state === "published"
    ? "Title, salary and openings of this job were approved, and strangers read them now. Pause the job first, then change them and ask again."
    : null;
}

export function refuseAsking(facts: { state: JobState; approvesJobs: boolean; isApproved: boolean }) {
  if (!facts.approvesJobs)
    return "Your organisation publishes jobs without an approval, so there is nothing to ask.";
  if (facts.state === "asked") return "This job waits for approval already.";
  if (facts.isApproved || !mayAct(JOB, facts.state, "ask for approval"))
    return "This job is approved as it stands.";
  return null;
}

/** Whose turn it is, the chain says. */
export function refuseApproval(facts: { state: JobState; version: number; seenVersion: number }) {
  if (facts.state !== "asked") return "This job does not wait for approval any more. Look at it again.";
  if (facts.version !== facts.seenVersion)
    return "The job has changed since you read it. Look at it again before you answer.";
  return null;
}

export function refuseTakingBack({ state }: { state: JobState }): string | null {
  return mayAct(JOB, state, "take back") ? null : "This job does not wait for approval any more.";
}
