import { termsApprovals } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { countOtherApprovers, findTerms, moveTerms, type Terms } from "./reads/terms";
import { refuseApproval } from "./rules";

/** Approves one version of terms, the organisation's own or what a candidate proposed back. */
export async function approveTerms(scope: Scope, { termsId }: { termsId: string }): Promise<Terms> {
  const terms = await findTerms(scope, termsId);
  const memberId = memberOf(scope);
  refuse(
    refuseApproval({
      state: terms.state,
      isProposer: terms.createdBy === memberId,
      otherApprovers: await countOtherApprovers(scope, memberId),
    }),
  );
  if (!(await moveTerms(scope, { id: terms.id, from: "proposed", act: "approve" })))
    throw new Conflict("These terms have changed in the meantime. Look at them again.");
  await scope.tx.insert(termsApprovals).values({ termsId: terms.id, memberId, approvedAt: scope.now });
  await audit(
    scope,
    "terms.approved",
    { id: terms.id, applicationId: terms.applicationId },
    { after: { version: terms.version, author: terms.author } },
  );
  await announce(scope, "application", terms.applicationId);
  return { ...terms, state: "approved" };
}
