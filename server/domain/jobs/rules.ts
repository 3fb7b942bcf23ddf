import type { StageText } from "@/db/schema";
import { mayAct } from "../machine";
import { JOB, type JobState } from "./rules/machine";

interface PromisedDays {
  reviewPromisedDays: number;
  interviewPromisedDays: number;
  decisionPromisedDays: number;
}

/** The pipeline a job begins with; each stage promises what the organisation usually does. */
export const stagesFor = (usual: PromisedDays): readonly StageText[] => [
  { name: "Applied", candidateName: "Received", kind: "applied", promisedDays: null },
  { name: "Screening", candidateName: "Being read", kind: "review", promisedDays: usual.reviewPromisedDays },
  {
    name: "Panel interview",
    candidateName: "Interview",
    kind: "interview",
    promisedDays: usual.interviewPromisedDays,
  },
  {
    name: "Debrief",
    candidateName: "Being decided",
    kind: "decision",
    promisedDays: usual.decisionPromisedDays,
  },
  { name: "Decision", candidateName: "Answer", kind: "final", promisedDays: null },
];

/** The part of a job's address that says its title: "Senior Marketing Strategist" → senior-marketing-strategist. */
export function slugOf(title: string): string {
  const slug = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
  return slug || "job";
}

interface Publishing {
  state: JobState;
  description: string;
  location: string;
  workplace: string;
  unpublishedReason: string | null;
}

/** What a job has to say before anybody is asked to approve or publish it. */
export function refuseUnready(job: Omit<Publishing, "state">): string | null {
  if (job.unpublishedReason) return "This job was made for a call back, so it stays unpublished.";
  if (job.description.trim().length < 40)
    return "Describe the job in a few sentences first: candidates decide by them whether to apply.";
  if (!job.location && job.workplace !== "remote")
    return "Say where the work is done first, or make the job remote.";
  return null;
}

/** `needsApproval`: the organisation asks for it, and nobody has approved the job as it is now. */
export function refusePublishing(job: Publishing & { needsApproval: boolean }): string | null {
  if (job.state === "published") return "This job is published already.";
  if (job.state === "asked")
    return "This job waits for approval. It can be published once somebody has approved it.";
  const unready = refuseUnready(job);
  if (unready) return unready;
  return job.needsApproval
    ? "Your organisation approves jobs before they are published. Ask for approval first."
    : null;
}

export function refusePausing({ state }: { state: JobState }): string | null {
  return mayAct(JOB, state, "pause") ? null : "Only a job that is open can be paused.";
}

/** A job closes only when nobody is left waiting for an answer. */
export function refuseClosing({ state, waiting }: { state: JobState; waiting: number }): string | null {
  if (state === "closed") return "This job is closed already.";
  if (waiting === 0) return null;
  return waiting === 1
    ? "One application still waits for an answer. Give it one first, or move it to another job."
    : `${waiting} applications still wait for an answer. Give each of them one first.`;
}

/** What a stranger is told who sends a form while the job takes nobody any more. */
export function refuseApplying({ state }: { state: JobState }): string | null {
  if (state === "published") return null;
  return state === "closed"
    ? "This job was closed while you applied, so nothing was sent. We are sorry. What you wrote stands below, so that you can keep it."
    : "This job is not taking applications at the moment, so nothing was sent. What you wrote stands below; please try again later.";
}
