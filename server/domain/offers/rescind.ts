import { sendMessage } from "../applications/send-message";
import { makeApprovalVoid } from "../approvals/make-void";
import { audit } from "../audit/record";
import { voidContract } from "../contracts/void";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { lockOffer, moveOffer } from "./reads";
import { refuseRescinding } from "./rules";

/** Takes an offer back, and its contract with it as long as that does not bind. Who has it is told why. */
export async function rescindOffer(scope: Scope, { offerId, reason }: { offerId: string; reason: string }) {
  const offer = await lockOffer(scope, offerId);
  const { applicationId } = offer;
  refuse(refuseRescinding(offer));
  if (offer.contractId) await voidContract(scope, offer.contractId);
  if (!(await moveOffer(scope, { id: offerId, from: offer.state, act: "rescind", endReason: reason })))
    throw new Conflict("This offer has changed in the meantime. Look at it again.");
  if (!offer.sentAt) await makeApprovalVoid(scope, { ...offer, kind: "offer" });
  if (offer.sentAt)
    await sendMessage(scope, {
      applicationId,
      body: `We are sorry: we have to take back our offer “${offer.title}”. ${reason}`,
    });
  await audit(
    scope,
    "offer.rescinded",
    { id: offerId, applicationId },
    { before: { state: offer.state }, after: { reason } },
  );
  await announce(scope, "offer", offerId);
  await announce(scope, "application", applicationId);
}
