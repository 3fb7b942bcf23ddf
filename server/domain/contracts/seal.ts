import { contractSeals } from "@/db/schema";
import { audit } from "../audit/record";
import { addFile } from "../candidates/add-file";
import { leavePoolAsHired } from "../candidates/leave-pool-as-hired";
import { Conflict } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findSeal, lockContract } from "./reads";
import { CONTRACT } from "./rules/machine";

/** The sealed PDF as it was stored: the worker has put the bytes already. */
export interface SealedFile {
  contractId: string;
  storageKey: string;
  sizeBytes: number;
  sha256: string;
}

/**
 * Records the sealed PDF of a signed contract, once: a worker that runs twice changes nothing. Who is employed by it
 * leaves the talent pool here, since whoever signed last may not be somebody who knows of it.
 */
export async function sealContract(scope: Scope, input: SealedFile): Promise<{ fileId: string }> {
  const contract = await lockContract(scope, input.contractId);
  if (!contract.signedAt) throw new Conflict("A contract is sealed when everybody has signed it.");
  const earlier = await findSeal(scope, contract.id);
  if (earlier) return { fileId: earlier.fileId };

  step(CONTRACT, scope, { from: "binding", act: "seal" });
  const { storageKey, sizeBytes, sha256 } = input;
  const fileId = await addFile(scope, {
    candidateId: contract.candidateId,
    applicationId: contract.applicationId,
    kind: "contract",
    name: `${contract.title}.pdf`,
    contentType: "application/pdf",
    storageKey,
    sizeBytes,
    sha256,
  });
  if (!fileId) throw new Conflict("This file belongs to another document.");
  await scope.tx.insert(contractSeals).values({
    contractId: contract.id,
    candidateId: contract.candidateId,
    fileId,
    sha256: input.sha256,
    sealedAt: scope.now,
  });
  if (contract.kind === "employment") await leavePoolAsHired(scope, contract);
  await audit(
    scope,
    "contract.sealed",
    { id: contract.id, applicationId: contract.applicationId },
    { after: { sha256: input.sha256 } },
  );
  await announce(scope, "application", contract.applicationId);
  return { fileId };
}
