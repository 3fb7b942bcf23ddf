import { contractSigners, contracts } from "@/db/schema";
import { audit } from "../audit/record";
import { findCandidate } from "../candidates/reads";
import { newId } from "../ids";
import { findMember } from "../organisations/reads";
import type { Scope } from "../scope";
import type { Contract } from "./reads";
import { hashOfDocument } from "./rules";

export interface Draft {
  applicationId: string;
  candidateId: string;
  kind: Contract["kind"];
  title: string;
  /** Markdown. */
  body: string;
  organisationSignerId: string;
}

/** Makes a document for both sides to sign, the candidate first. Nothing binds until both have. */
export async function drawUpContract(scope: Scope, { organisationSignerId, ...draft }: Draft) {
  const candidate = await findCandidate(scope, draft.candidateId);
  const signatory = await findMember(scope, organisationSignerId);

  const contractId = newId();
  const bodySha256 = hashOfDocument(draft);
  await scope.tx.insert(contracts).values({ id: contractId, ...draft, bodySha256, drawnUpAt: scope.now });
  const common = { contractId, candidateId: draft.candidateId };
  await scope.tx.insert(contractSigners).values([
    { ...common, position: 1, party: "candidate", name: candidate.name },
    { ...common, position: 2, party: "organisation", memberId: signatory.id, name: signatory.name },
  ]);

  await audit(
    scope,
    "contract.drawn-up",
    { id: contractId, applicationId: draft.applicationId },
    { after: { kind: draft.kind, title: draft.title, bodySha256 } },
  );
  return contractId;
}
