import { lockApplication } from "../applications/reads";
import { sendBack } from "../approvals/send-back";
import { refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { approvableTerms, findTerms } from "./reads/terms";
import { refuseApproval } from "./rules";

/** Sends terms back to who proposed them, with what has to change: other terms replace them. */
export async function sendTermsBack(
  scope: Scope,
  { termsId, stepId, reason }: { termsId: string; stepId?: string; reason: string },
) {
  const { applicationId } = await findTerms(scope, termsId);
  await lockApplication(scope, applicationId);
  const terms = await findTerms(scope, termsId);
  refuse(refuseApproval(terms));
  await sendBack(scope, { ...(await approvableTerms(scope, terms)), stepId, reason });
  await announce(scope, "application", applicationId);
}
