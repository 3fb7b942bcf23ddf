import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { contractSeals, contractSigners, contracts, files, signatures } from "@/db/schema";
import { NotFound } from "../errors";
import { findOrganisation } from "../organisations/reads";
import type { Scope } from "../scope";
import { consentText } from "./rules";

export type Contract = typeof contracts.$inferSelect;
export type Signer = typeof contractSigners.$inferSelect & {
  signature: typeof signatures.$inferSelect | null;
};

export async function findContract(scope: Scope, contractId: string): Promise<Contract> {
  const [found] = await scope.tx.select().from(contracts).where(eq(contracts.id, contractId));
  if (!found) throw new NotFound("This contract");
  return found;
}

/** The same, held until this transaction ends: two signatures, or one and a withdrawal, take turns. */
export async function lockContract(scope: Scope, contractId: string): Promise<Contract> {
  const [found] = await scope.tx.select().from(contracts).where(eq(contracts.id, contractId)).for("update");
  if (!found) throw new NotFound("This contract");
  return found;
}

/** Its signers in the order in which they sign, each with the signature they gave. */
export async function listSigners(scope: Scope, contractId: string): Promise<Signer[]> {
  const rows = await scope.tx
    .select()
    .from(contractSigners)
    .leftJoin(signatures, eq(signatures.signerId, contractSigners.id))
    .where(eq(contractSigners.contractId, contractId))
    .orderBy(asc(contractSigners.position));
  return rows.map(({ contract_signers: signer, signatures: signature }) => ({ ...signer, signature }));
}

/** A contract with all there is to show of it: its signers, and its sealed file once there is one. */
export async function findContractWithSigners(scope: Scope, contractId: string) {
  const contract = await findContract(scope, contractId);
  return { contract, signers: await listSigners(scope, contractId), seal: await findSeal(scope, contractId) };
}

/** The same for a member who may have to sign it. */
export async function findContractPage(scope: Scope, contractId: string) {
  const found = await findContractWithSigners(scope, contractId);
  const { timeZone, name: organisation } = await findOrganisation(scope);
  const next = found.signers.find(({ signature }) => !signature) ?? null;
  const open = !found.contract.voidedAt && !found.contract.signedAt;
  return {
    ...found,
    timeZone,
    organisation,
    consent: consentText(found.contract.title),
    next:
      open && next
        ? {
            name: next.name,
            party: next.party,
            isMe: scope.actor.type === "member" && next.memberId === scope.actor.memberId,
          }
        : null,
  };
}

export async function findSeal(scope: Scope, contractId: string) {
  const [seal] = await scope.tx
    .select({
      fileId: contractSeals.fileId,
      sha256: contractSeals.sha256,
      sealedAt: contractSeals.sealedAt,
      name: files.name,
      sizeBytes: files.sizeBytes,
    })
    .from(contractSeals)
    .innerJoin(files, eq(files.id, contractSeals.fileId))
    .where(eq(contractSeals.contractId, contractId));
  return seal ?? null;
}

/** An application's contracts, newest first. */
export function listContracts(scope: Scope, applicationId: string): Promise<Contract[]> {
  return scope.tx
    .select()
    .from(contracts)
    .where(eq(contracts.applicationId, applicationId))
    .orderBy(desc(contracts.drawnUpAt));
}

/** What waits for a member's signature, oldest first: the candidate has signed, they have not. */
export async function listContractsToSign(scope: Scope, memberId: string): Promise<Contract[]> {
  const mine = await scope.tx
    .select({ contract: contracts })
    .from(contractSigners)
    .innerJoin(contracts, eq(contracts.id, contractSigners.contractId))
    .leftJoin(signatures, eq(signatures.signerId, contractSigners.id))
    .where(
      and(
        eq(contractSigners.memberId, memberId),
        isNull(signatures.id),
        isNull(contracts.voidedAt),
        isNull(contracts.signedAt),
      ),
    )
    .orderBy(asc(contracts.drawnUpAt));
  const ids = mine.map(({ contract }) => contract.id);
  if (ids.length === 0) return [];
  const signed = await scope.tx
    .select({ contractId: signatures.contractId })
    .from(signatures)
    .where(inArray(signatures.contractId, ids));
  const begun = new Set(signed.map(({ contractId }) => contractId));
  return mine.map(({ contract }) => contract).filter(({ id }) => begun.has(id));
}
