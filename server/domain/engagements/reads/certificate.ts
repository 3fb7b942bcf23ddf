import { findCertificate } from "../../contracts/reads/certificate";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";
import { findReferenceCertificate } from "./references";

/** What whoever holds a sealed document is told of it, be it a contract or a reference. */
export async function findCertificateOf(
  scope: Scope,
  { contractId, referenceId }: { contractId: string | null; referenceId: string | null },
) {
  if (contractId) return await findCertificate(scope, contractId);
  if (referenceId) return await findReferenceCertificate(scope, referenceId);
  throw new NotFound("This document");
}
