import { offers } from "@/db/schema";
import { lockApplication } from "../applications/reads";
import { askForApproval } from "../approvals/ask";
import { audit } from "../audit/record";
import { chooseSignatory } from "../contracts/choose-signatory";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { checkDates } from "./check-dates";
import { type OfferInput, offerInput } from "./input";
import { approvableOffer, findOfferGrounds, type Offer } from "./reads";
import { refuseDraft } from "./rules";

/** Where an offer comes from, when not from a debrief. */
interface Origin {
  engagementId?: string;
}

/** Writes an offer down and asks its chain. It goes nowhere before everybody in that has approved it. */
export async function draftOffer(
  scope: Scope,
  input: OfferInput,
  { engagementId }: Origin = {},
): Promise<Offer> {
  const { answerBy: lastDay, signatoryId, ...figures } = offerInput.parse(input);
  const application = await lockApplication(scope, figures.applicationId);
  const grounds = await findOfferGrounds(scope, application);
  refuse(refuseDraft({ ...grounds, state: application.state }));
  const answerBy = await checkDates(scope, { startsOn: figures.startsOn, answerBy: lastDay });
  const drafter = memberOf(scope);

  const [offer] = await scope.tx
    .insert(offers)
    .values({
      ...figures,
      candidateId: application.candidateId,
      engagementId: engagementId ?? null,
      answerBy,
      signatoryId: await chooseSignatory(scope, signatoryId, drafter),
      draftedBy: drafter,
      draftedAt: scope.now,
    })
    .onConflictDoNothing()
    .returning();
  if (!offer)
    throw new Conflict("There is an offer for this application already. Change or rescind that one.");
  const { title, level, salaryMinorUnits, currency, payPeriod, startsOn } = offer;
  await audit(
    scope,
    "offer.drafted",
    { id: offer.id, applicationId: application.id },
    {
      after: {
        title,
        level,
        salaryMinorUnits,
        currency,
        payPeriod,
        startsOn,
        engagementId: offer.engagementId,
      },
    },
  );
  await askForApproval(scope, { ...(await approvableOffer(scope, offer)), answersTo: drafter });
  await announce(scope, "offer", offer.id);
  return offer;
}
