import { findCandidate } from "../candidates/reads";
import { queueEmail } from "../emails/queue";
import type { Scope } from "../scope";
import type { Contract } from "./reads";

/** Writes to the candidate that everybody has signed. */
export async function tellSigned(scope: Scope, { id, title, applicationId, candidateId }: Contract) {
  const candidate = await findCandidate(scope, candidateId);
  await queueEmail(scope, {
    kind: "signed",
    key: `signed:${id}`,
    to: { name: candidate.name, address: candidate.email },
    fields: { candidate_name: candidate.name, document_title: title },
    applicationId,
    candidateId,
  });
}
