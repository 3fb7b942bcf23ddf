import type { Role } from "@/db/schema";
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

/** Owners and administrators approve any job; anybody else only what they were asked about by name. */
export function isApprover(facts: { role: Role; memberId: string; approverId: string | null }): boolean {
  return facts.role === "owner" || facts.role === "admin" || facts.approverId === facts.memberId;
}

interface Answering {
  state: JobState;
  version: number;
  /** The version that whoever answers has read. */
  seenVersion: number;
  isApprover: boolean;
  isAsker: boolean;
  /** How many others could answer. */
  otherApprovers: number;
}

export function refuseJobAnswer(facts: Answering): string | null {
  if (facts.state !== "asked") return "This job does not wait for approval any more. Look at it again.";
  if (facts.version !== facts.seenVersion)
    return "The job has changed since you read it. Look at it again before you answer.";
  if (!facts.isApprover) return "Somebody else was asked to approve this job.";
  if (facts.isAsker && facts.otherApprovers > 0)
    return "You asked for this approval, so somebody else has to give it.";
  return null;
}

export function refuseTakingBack({ state }: { state: JobState }): string | null {
  return mayAct(JOB, state, "take back") ? null : "This job does not wait for approval any more.";
}
