import { lockApplication } from "../applications/reads";
import { audit } from "../audit/record";
import { findCandidate } from "../candidates/reads";
import { drawUpContract } from "../contracts/draw-up";
import { Conflict, refuse } from "../errors";
import { findJob } from "../jobs/reads";
import { findOrganisation } from "../organisations/reads";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { lockOffer, moveOffer } from "./reads";
import { refuseOfferAnswer } from "./rules";
import { writeEmploymentContract } from "./write-contract";

/** "Yes": makes the employment contract, which binds when both sides have signed it. */
export async function acceptOffer(scope: Scope, { offerId }: { offerId: string }) {
  candidateOf(scope);
  const offer = await lockOffer(scope, offerId);
  const { applicationId, candidateId } = offer;
  const application = await lockApplication(scope, applicationId);
  refuse(refuseOfferAnswer({ ...offer, withdrawn: application.state === "withdrawn", now: scope.now }));

  const words = writeEmploymentContract(offer, {
    organisation: await findOrganisation(scope),
    candidate: await findCandidate(scope, candidateId),
    location: (await findJob(scope, application.jobId)).location,
  });
  const contractId = await drawUpContract(scope, {
    applicationId,
    candidateId,
    kind: "employment",
    ...words,
    organisationSignerId: offer.signatoryId,
  });
  const answered = { answeredAt: scope.now, viewedAt: offer.viewedAt ?? scope.now, contractId };
  if (!(await moveOffer(scope, { id: offerId, from: "sent", act: "accept", ...answered })))
    throw new Conflict("This offer has just been answered. Please look again at where it stands.");
  await audit(
    scope,
    "offer.accepted",
    { id: offerId, applicationId },
    { after: { version: offer.version, contractId } },
  );
  await announce(scope, "offer", offerId);
  await announce(scope, "application", applicationId);
  return { contractId };
}
