import type { Scope } from "../scope";
import { answerApproval } from "./answer-approval";
import type { SendBackInput } from "./input/approval";

/** Sends a job back with a reason: it is a draft again, and whoever asked reads why. */
export function sendBackJob(scope: Scope, { jobId, version, reason }: SendBackInput) {
  return answerApproval(scope, { jobId, version, verdict: "sent_back", reason });
}
