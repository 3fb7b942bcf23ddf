import { JOB_STATES } from "@/db/schema";
import type { Machine, Move } from "../../machine";

export type JobState = (typeof JOB_STATES)[number];

const writing = ["jobs.write"] as const;
const approving = ["jobs.approve"] as const;

/**
 * The life of a job. Where the organisation approves none, it goes from draft to published at once; where it does, a
 * changed title, salary or number of openings voids what was approved.
 */
export const JOB = {
  name: "job",
  states: JOB_STATES,
  moves: [
    { act: "create", from: [], to: "draft", by: writing, audit: "job.created" },
    {
      act: "ask for approval",
      from: ["draft", "paused", "closed"],
      to: "asked",
      by: writing,
      audit: "job.approval-asked",
    },
    { act: "take back", from: ["asked"], to: "draft", by: writing, audit: "job.approval-taken-back" },
    { act: "approve", from: ["asked"], to: "approved", by: approving, audit: "job.approved" },
    { act: "send back", from: ["asked"], to: "draft", by: approving, audit: "job.sent-back" },
    {
      act: "change a figure",
      from: ["draft", "asked", "approved"],
      to: "draft",
      by: writing,
      audit: "job.changed",
    },
    { act: "change a figure", from: ["published"], to: "published", by: writing, audit: "job.changed" },
    { act: "change a figure", from: ["paused"], to: "paused", by: writing, audit: "job.changed" },
    { act: "change a figure", from: ["closed"], to: "closed", by: writing, audit: "job.changed" },
    {
      act: "publish",
      from: ["draft", "approved", "paused", "closed"],
      to: "published",
      by: writing,
      audit: "job.published",
    },
    { act: "pause", from: ["published"], to: "paused", by: writing, audit: "job.paused" },
    {
      act: "close",
      from: ["draft", "asked", "approved", "published", "paused"],
      to: "closed",
      by: writing,
      audit: "job.closed",
    },
  ],
} as const satisfies Machine<JobState, readonly Move<JobState>[]>;
