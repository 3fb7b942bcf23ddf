import { findApplication } from "../../applications/reads";
import { listAskings } from "../../approvals/reads/shown";
import { findCandidate } from "../../candidates/reads";
import { findContractWithSigners } from "../../contracts/reads";
import { listSignatories } from "../../contracts/reads/signatories";
import { findJob } from "../../jobs/reads";
import { findMember, findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { findOffer, findOfferGrounds, type Offer } from "../reads";
import { refuseChange, refuseRescinding, refuseSending } from "../rules";
import { type Evidence, findEvidence, findPanelEvidence } from "./evidence";

/** An offer with everything that speaks for it, and what may be done with it now. */
export async function findOfferPage(scope: Scope, offerId: string) {
  const offer = await findOffer(scope, offerId);
  const candidate = await findCandidate(scope, offer.candidateId);
  const application = await findApplication(scope, offer.applicationId);
  const job = await findJob(scope, application.jobId);
  const first = application.calledBackFromId ? await findFirst(scope, application.calledBackFromId) : null;
  const askings = await listAskings(scope, "offer", [offer.id]);
  const asking = askings.find(({ version }) => version === offer.version) ?? null;
  return {
    ...offer,
    timeZone: (await findOrganisation(scope)).timeZone,
    candidate: { id: candidate.id, name: candidate.name },
    job: { id: job.id, title: job.title, state: job.state, unpublishedReason: job.unpublishedReason },
    first,
    drafter: (await findMember(scope, offer.draftedBy)).name,
    signatory: (await findMember(scope, offer.signatoryId)).name,
    signatories: (await listSignatories(scope)).map(({ id, name }) => ({ id, name })),
    askings,
    asking,
    refusals: {
      change: refuseChange(offer),
      send: refuseSending({
        ...offer,
        ...(await findOfferGrounds(scope, application)),
        approved: asking?.state === "approved",
        withdrawn: application.state === "withdrawn",
        now: scope.now,
      }),
      rescind: refuseRescinding(offer),
    },
    contract: offer.contractId ? await findContractWithSigners(scope, offer.contractId) : null,
    evidence: await evidenceFor(scope, offer, first),
  };
}

/** What speaks for somebody who was called back: their engagement, or what a panel scored when they first applied. */
async function evidenceFor(
  scope: Scope,
  { engagementId }: Pick<Offer, "engagementId">,
  first: { id: string } | null,
): Promise<Evidence | null> {
  if (engagementId) return findEvidence(scope, engagementId);
  return first && findPanelEvidence(scope, first.id);
}

/** The application an offer grew out of: what was applied for, and on which level. */
async function findFirst(scope: Scope, applicationId: string) {
  const { id, jobId } = await findApplication(scope, applicationId);
  const { title, level } = await findJob(scope, jobId);
  return { id, jobTitle: title, level };
}
