import { findApplication } from "../applications/reads";
import { refuseWithdrawal } from "../applications/rules";
import { NotFound, refuse } from "../errors";
import { takeTurn } from "../interviews/reads/applicants";
import { candidateOf, type Scope } from "../scope";
import { callOffApplication } from "./call-off";

/**
 * The candidate takes their application back. Nobody owes them an answer from here on, and what was planned with them
 * is called off.
 */
export async function withdrawApplication(
  scope: Scope,
  { applicationId, reason = "" }: { applicationId: string; reason?: string },
) {
  await takeTurn(scope, applicationId);
  const application = await findApplication(scope, applicationId);
  if (application.candidateId !== candidateOf(scope)) throw new NotFound("This application");
  refuse(refuseWithdrawal(application));
  return callOffApplication(scope, application, reason);
}
