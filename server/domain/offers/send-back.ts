import { sendBack } from "../approvals/send-back";
import { refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import type { Seen } from "./approve";
import { approvableOffer, lockOffer } from "./reads";
import { refuseApproval } from "./rules";

/** Sends an offer back to who drafted it. It stays a draft, and is asked about again once it is changed. */
export async function sendOfferBack(
  scope: Scope,
  { offerId, version, stepId, reason }: Seen & { reason: string },
) {
  const offer = await lockOffer(scope, offerId);
  refuse(refuseApproval({ ...offer, seenVersion: version }));
  await sendBack(scope, { ...(await approvableOffer(scope, offer)), stepId, reason });
  await announce(scope, "offer", offer.id);
}
