import { offerApprovals } from "@/db/schema";
import { audit } from "../audit/record";
import { countOtherApprovers } from "../engagements/reads/terms";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { lockOffer, moveOffer } from "./reads";
import { refuseApproval } from "./rules";

/** Approves the figures of one version of an offer. */
export async function approveOffer(scope: Scope, { offerId, version }: { offerId: string; version: number }) {
  const offer = await lockOffer(scope, offerId);
  const memberId = memberOf(scope);
  refuse(
    refuseApproval({
      ...offer,
      seenVersion: version,
      isDrafter: offer.draftedBy === memberId,
      otherApprovers: await countOtherApprovers(scope, memberId),
    }),
  );
  if (!(await moveOffer(scope, { id: offer.id, from: "draft", act: "approve" })))
    throw new Conflict("This offer has changed in the meantime. Look at it again.");
  await scope.tx
    .insert(offerApprovals)
    .values({ offerId: offer.id, offerVersion: version, memberId, approvedAt: scope.now });
  await audit(
    scope,
    "offer.approved",
    { id: offer.id, applicationId: offer.applicationId },
    { after: { version, salaryMinorUnits: offer.salaryMinorUnits, currency: offer.currency } },
  );
  await announce(scope, "offer", offer.id);
}
