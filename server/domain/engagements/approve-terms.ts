import { lockApplication } from "../applications/reads";
import { approveStep } from "../approvals/approve-step";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { approvableTerms, findTerms, moveTerms, type Terms } from "./reads/terms";
import { refuseApproval } from "./rules";

/**
 * Approves one version of terms, the organisation's own or what a candidate proposed back, as a step of its chain. The
 * last step lets them go out.
 */
export async function approveTerms(
  scope: Scope,
  { termsId, stepId }: { termsId: string; stepId?: string },
): Promise<Terms> {
  const { applicationId } = await findTerms(scope, termsId);
  await lockApplication(scope, applicationId);
  const terms = await findTerms(scope, termsId);
  refuse(refuseApproval(terms));
  const { isLast } = await approveStep(scope, { ...(await approvableTerms(scope, terms)), stepId });
  await announce(scope, "application", applicationId);
  if (!isLast) return terms;
  if (!(await moveTerms(scope, { id: terms.id, from: "proposed", act: "approve" })))
    throw new Conflict("These terms have changed in the meantime. Look at them again.");
  await audit(
    scope,
    "terms.approved",
    { id: terms.id, applicationId },
    { after: { version: terms.version, author: terms.author } },
  );
  return { ...terms, state: "approved" };
}
