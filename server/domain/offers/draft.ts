import { offers } from "@/db/schema";
import { findApplication } from "../applications/reads";
import { askForApproval } from "../approvals/ask";
import { audit } from "../audit/record";
import { findDefaultSignatory, findSignatory } from "../contracts/reads/signatories";
import { refuseSignatory } from "../contracts/rules";
import { findStandingDecision } from "../decisions/reads";
import { endOfDay } from "../engagements/rules";
import { Conflict, refuse } from "../errors";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { type OfferInput, offerInput } from "./input";
import { approvableOffer, type Offer } from "./reads";
import { refuseDates, refuseDraft } from "./rules";

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
  const application = await findApplication(scope, figures.applicationId);
  const decision = await findStandingDecision(scope, application.id);
  refuse(
    refuseDraft({
      decisionKind: decision?.kind ?? null,
      isCallBack: application.calledBackFromId !== null,
      state: application.state,
    }),
  );
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
  const drafter = memberOf(scope);
  if (signatoryId) refuse(refuseSignatory(await findSignatory(scope, signatoryId)), "signatoryId");

  const [offer] = await scope.tx
    .insert(offers)
    .values({
      ...figures,
      candidateId: application.candidateId,
      engagementId: engagementId ?? null,
      answerBy,
      signatoryId: signatoryId ?? (await findDefaultSignatory(scope, drafter)),
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
