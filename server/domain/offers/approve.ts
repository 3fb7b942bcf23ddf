import { approveStep } from "../approvals/approve-step";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { approvableOffer, lockOffer, moveOffer } from "./reads";
import { refuseApproval } from "./rules";

export interface Seen {
  offerId: string;
  /** The version that was read. */
  version: number;
  /** The step of the chain that was theirs when they read it. */
  stepId?: string;
}

/** Approves the figures of one version of an offer, as a step of its chain. The last step lets it be sent. */
export async function approveOffer(scope: Scope, { offerId, version, stepId }: Seen) {
  const offer = await lockOffer(scope, offerId);
  refuse(refuseApproval({ ...offer, seenVersion: version }));
  const { isLast } = await approveStep(scope, { ...(await approvableOffer(scope, offer)), stepId });
  await announce(scope, "offer", offer.id);
  if (!isLast) return;
  if (!(await moveOffer(scope, { id: offer.id, from: "draft", act: "approve" })))
    throw new Conflict("This offer has changed in the meantime. Look at it again.");
  await audit(
    scope,
    "offer.approved",
    { id: offer.id, applicationId: offer.applicationId },
    { after: { version, salaryMinorUnits: offer.salaryMinorUnits, currency: offer.currency } },
  );
}
