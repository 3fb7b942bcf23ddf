import type { JOB_STATES, StageText } from "@/db/schema";

type JobState = (typeof JOB_STATES)[number];

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

export function refusePublishing(job: Publishing): string | null {
  if (job.unpublishedReason) return "This job was made for a call back, so it stays unpublished.";
  if (job.state === "published") return "This job is published already.";
  if (job.description.trim().length < 40)
    return "Describe the job in a few sentences first: candidates decide by them whether to apply.";
  if (!job.location && job.workplace !== "remote")
    return "Say where the work is done first, or make the job remote.";
  return null;
}

export function refusePausing({ state }: { state: JobState }): string | null {
  return state === "published" ? null : "Only a job that is open can be paused.";
}

/** A job closes only when nobody is left waiting for an answer. */
export function refuseClosing({ state, waiting }: { state: JobState; waiting: number }): string | null {
  if (state === "closed") return "This job is closed already.";
  if (waiting === 0) return null;
  return waiting === 1
    ? "One application still waits for an answer. Give it one first, or move it to another job."
    : `${waiting} applications still wait for an answer. Give each of them one first.`;
}

/** What a stranger is told who comes to a job that takes nobody at the moment. */
export function refuseApplying({ state }: { state: JobState }): string | null {
  if (state === "paused")
    return "This job is not taking applications at the moment. Please look again later.";
  return state === "published" ? null : "This job is closed, so it takes no more applications.";
}
