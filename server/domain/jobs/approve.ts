import type { Scope } from "../scope";
import { answerApproval } from "./answer-approval";
import type { ApproveInput } from "./input/approval";

/** Approves title, salary and openings of one version of a job: it may be published. */
export function approveJob(scope: Scope, { jobId, version }: ApproveInput) {
  return answerApproval(scope, { jobId, version, verdict: "approved", reason: "" });
}
