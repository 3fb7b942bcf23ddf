import { lockApplication } from "../applications/reads";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { lockOffer, moveOffer } from "./reads";
import { refuseOfferAnswer } from "./rules";

/** "No, thank you." */
export async function declineOffer(scope: Scope, { offerId, reason }: { offerId: string; reason: string }) {
  candidateOf(scope);
  const offer = await lockOffer(scope, offerId);
  const { applicationId } = offer;
  const application = await lockApplication(scope, applicationId);
  refuse(refuseOfferAnswer({ ...offer, withdrawn: application.state === "withdrawn", now: scope.now }));
  const answered = { answeredAt: scope.now, viewedAt: offer.viewedAt ?? scope.now, endReason: reason };
  if (!(await moveOffer(scope, { id: offerId, from: "sent", act: "decline", ...answered })))
    throw new Conflict("This offer has just been answered. Please look again at where it stands.");
  await audit(scope, "offer.declined", { id: offerId, applicationId }, { after: { reason } });
  await announce(scope, "offer", offerId);
  await announce(scope, "application", applicationId);
}
