import { eq } from "drizzle-orm";
import { engagementReferences } from "@/db/schema";
import { audit } from "../audit/record";
import { addFile } from "../candidates/add-file";
import { findCandidate } from "../candidates/reads";
import { queueEmail } from "../emails/queue";
import { Conflict } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { lockReference } from "./reads/references";
import { REFERENCE, stateOfReference } from "./rules/reference";

/** The sealed PDF as it was stored: the worker has put the bytes already. */
export interface SealedReference {
  referenceId: string;
  storageKey: string;
  sizeBytes: number;
  sha256: string;
}

/** Hands a checked reference out, once: it stands in the portal and its mail leaves, in the same transaction. */
export async function issueReference(scope: Scope, { referenceId, ...stored }: SealedReference) {
  const reference = await lockReference(scope, referenceId);
  if (reference.issuedAt) return;
  step(REFERENCE, scope, { from: stateOfReference(reference), act: "issue" });
  const { applicationId, candidateId, engagementId } = reference;
  const candidate = await findCandidate(scope, candidateId);
  const name = `Reference for ${candidate.name}.pdf`;
  const kind = "reference" as const;
  const file = { ...stored, kind, name, contentType: "application/pdf", candidateId, applicationId };
  const fileId = await addFile(scope, file);
  if (!fileId) throw new Conflict("This file belongs to another document.");
  await scope.tx
    .update(engagementReferences)
    .set({ fileId, sha256: stored.sha256, issuedAt: scope.now })
    .where(eq(engagementReferences.id, referenceId));
  await queueEmail(scope, {
    kind: "reference_issued",
    key: `reference_issued:${referenceId}`,
    to: { name: candidate.name, address: candidate.email },
    fields: { candidate_name: candidate.name },
    applicationId,
    candidateId,
  });
  await audit(
    scope,
    "reference.issued",
    { id: referenceId, applicationId },
    { after: { sha256: stored.sha256 } },
  );
  await announce(scope, "engagement", engagementId);
  await announce(scope, "application", applicationId);
}
