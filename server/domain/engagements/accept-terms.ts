import { engagements, termsAnswers } from "@/db/schema";
import { audit } from "../audit/record";
import { findCandidate } from "../candidates/reads";
import { drawUpContract } from "../contracts/draw-up";
import { newId } from "../ids";
import { findMember, findOrganisation } from "../organisations/reads";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { answerTerms } from "./answer-terms";
import { titleOfScope } from "./rules/words";
import { writeConsultingContract } from "./write-contract";

/** "Yes": makes the contract, and an engagement that begins when both sides have signed it. */
export async function acceptTerms(scope: Scope, { termsId }: { termsId: string }) {
  const terms = await answerTerms(scope, { termsId, act: "accept" });
  const { applicationId, candidateId, sponsorId, startsOn, endsOn } = terms;
  await scope.tx
    .insert(termsAnswers)
    .values({ termsId, candidateId: candidateOf(scope), kind: "accept", answeredAt: scope.now });

  const words = writeConsultingContract(terms, {
    organisation: await findOrganisation(scope),
    candidate: await findCandidate(scope, candidateId),
    sponsorName: (await findMember(scope, sponsorId)).name,
  });
  const contractId = await drawUpContract(scope, {
    applicationId,
    candidateId,
    kind: "consulting",
    ...words,
    organisationSignerId: terms.signatoryId,
  });
  const engagementId = newId();
  await scope.tx.insert(engagements).values({
    id: engagementId,
    applicationId,
    candidateId,
    termsId,
    contractId,
    sponsorId,
    title: titleOfScope(terms.scope),
    startsOn,
    endsOn,
  });
  await audit(
    scope,
    "terms.accepted",
    { id: termsId, applicationId },
    { after: { version: terms.version, engagementId, contractId } },
  );
  await announce(scope, "application", applicationId);
  return { engagementId, contractId };
}
