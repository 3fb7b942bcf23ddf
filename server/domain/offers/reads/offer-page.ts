import { findApplication } from "../../applications/reads";
import { findCandidate } from "../../candidates/reads";
import { findContractWithSigners, listSignatories } from "../../contracts/reads";
import { countOtherApprovers } from "../../engagements/reads/terms";
import { findJob } from "../../jobs/reads";
import { findMember, findOrganisation } from "../../organisations/reads";
import { memberOf, type Scope } from "../../scope";
import { findOffer, listOfferApprovals } from "../reads";
import { refuseApproval, refuseChange, refuseRescinding, refuseSending } from "../rules";
import { findEvidence } from "./evidence";

/** An offer with everything that speaks for it, and what may be done with it now. */
export async function findOfferPage(scope: Scope, offerId: string) {
  const offer = await findOffer(scope, offerId);
  const candidate = await findCandidate(scope, offer.candidateId);
  const application = await findApplication(scope, offer.applicationId);
  const job = await findJob(scope, application.jobId);
  const first = application.calledBackFromId ? await findFirst(scope, application.calledBackFromId) : null;
  const approvals = await listOfferApprovals(scope, offer.id);
  const memberId = memberOf(scope);
  return {
    ...offer,
    timeZone: (await findOrganisation(scope)).timeZone,
    candidate: { id: candidate.id, name: candidate.name },
    job: { id: job.id, title: job.title, state: job.state, unpublishedReason: job.unpublishedReason },
    first,
    drafter: (await findMember(scope, offer.draftedBy)).name,
    signatory: (await findMember(scope, offer.signatoryId)).name,
    signatories: (await listSignatories(scope)).map(({ id, name }) => ({ id, name })),
    approvals: approvals.map((approval) => ({ ...approval, isCurrent: approval.version === offer.version })),
    refusals: {
      change: refuseChange(offer),
      approve: refuseApproval({
        ...offer,
        seenVersion: offer.version,
        isDrafter: offer.draftedBy === memberId,
        otherApprovers: await countOtherApprovers(scope, memberId),
      }),
      send: refuseSending({
        ...offer,
        approved: approvals.some(({ version }) => version === offer.version),
        now: scope.now,
      }),
      rescind: refuseRescinding(offer),
    },
    contract: offer.contractId ? await findContractWithSigners(scope, offer.contractId) : null,
    evidence: offer.engagementId ? await findEvidence(scope, offer.engagementId) : null,
  };
}

export type OfferPage = Awaited<ReturnType<typeof findOfferPage>>;

/** The application an offer grew out of: what was applied for, and on which level. */
async function findFirst(scope: Scope, applicationId: string) {
  const { id, jobId } = await findApplication(scope, applicationId);
  const { title, level } = await findJob(scope, jobId);
  return { id, jobTitle: title, level };
}
