import { eq } from "drizzle-orm";
import { offers } from "@/db/schema";
import { askForApproval } from "../approvals/ask";
import { makeApprovalVoid } from "../approvals/make-void";
import { isAsked } from "../approvals/reads";
import { audit } from "../audit/record";
import { chooseSignatory } from "../contracts/choose-signatory";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { checkDates } from "./check-dates";
import { type OfferChange, offerChange } from "./input";
import { approvableOffer, lockOffer, type Offer } from "./reads";
import { changesFigures, FIGURES, refuseChange } from "./rules";
import { OFFER } from "./rules/machine";

/**
 * Changes an offer that has not been sent. A changed figure is a new version: it voids what was
 * approved, and asks the chain anew. So does any change of an offer that was sent back.
 */
export async function changeOffer(scope: Scope, input: OfferChange): Promise<Offer> {
  const { offerId, answerBy: lastDay, signatoryId, ...figures } = offerChange.parse(input);
  const offer = await lockOffer(scope, offerId);
  refuse(refuseChange(offer));
  const answerBy = await checkDates(scope, { startsOn: figures.startsOn, answerBy: lastDay });
  const wanted: Offer = { ...offer, ...figures, answerBy };
  if (signatoryId) wanted.signatoryId = await chooseSignatory(scope, signatoryId, offer.signatoryId);

  const voids = changesFigures(offer, wanted);
  const voided = voids && (await makeApprovalVoid(scope, { ...offer, kind: "offer" }));
  const [changed] = await scope.tx
    .update(offers)
    .set({
      ...figures,
      answerBy,
      signatoryId: wanted.signatoryId,
      state: step(OFFER, scope, { from: offer.state, act: voids ? "change a figure" : "move the deadline" }),
      ...(voids ? { version: offer.version + 1 } : {}),
    })
    .where(eq(offers.id, offer.id))
    .returning();
  if (!changed) throw new Error("The offer was not returned.");
  await audit(
    scope,
    "offer.changed",
    { id: offer.id, applicationId: offer.applicationId },
    {
      before: figuresOf(offer),
      after: { ...figuresOf(changed), approvalVoided: voided },
    },
  );
  const what = await approvableOffer(scope, changed);
  if (!(await isAsked(scope, what))) await askForApproval(scope, { ...what, answersTo: memberOf(scope) });
  await announce(scope, "offer", offer.id);
  return changed;
}

const figuresOf = (offer: Offer) => ({
  ...Object.fromEntries(FIGURES.map((figure) => [figure, offer[figure]])),
  answerBy: offer.answerBy,
});
