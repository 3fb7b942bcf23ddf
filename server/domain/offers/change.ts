import { eq } from "drizzle-orm";
import { offers } from "@/db/schema";
import { audit } from "../audit/record";
import { refuseSignatory } from "../contracts/rules";
import { endOfDay } from "../engagements/rules";
import { Conflict, refuse } from "../errors";
import { step } from "../machine";
import { findOrganisation, findPresentMember } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { type OfferChange, offerChange } from "./input";
import { lockOffer, type Offer } from "./reads";
import { changesFigures, FIGURES, refuseChange, refuseDates } from "./rules";
import { OFFER } from "./rules/machine";

/** Changes an offer that has not been sent. A changed figure is a new version, and voids what was approved. */
export async function changeOffer(scope: Scope, input: OfferChange): Promise<Offer> {
  const { offerId, answerBy: lastDay, signatoryId, ...figures } = offerChange.parse(input);
  const offer = await lockOffer(scope, offerId);
  refuse(refuseChange(offer));
  const { timeZone } = await findOrganisation(scope);
  const answerBy = endOfDay(lastDay, timeZone);
  const dates = refuseDates({
    startsOn: figures.startsOn,
    answerBy,
    deadline: endOfDay(figures.startsOn, timeZone),
    today: dayIn(timeZone, scope.now),
    now: scope.now,
  });
  if (dates) throw new Conflict(dates.sentence, dates.field);
  if (signatoryId) refuse(refuseSignatory(await findPresentMember(scope, signatoryId)), "signatoryId");

  const wanted: Offer = { ...offer, ...figures, answerBy, signatoryId: signatoryId ?? offer.signatoryId };
  const voids = changesFigures(offer, wanted);
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
      after: { ...figuresOf(changed), approvalVoided: voids && offer.state === "approved" },
    },
  );
  await announce(scope, "offer", offer.id);
  return changed;
}

const figuresOf = (offer: Offer) => ({
  ...Object.fromEntries(FIGURES.map((figure) => [figure, offer[figure]])),
  answerBy: offer.answerBy,
});
