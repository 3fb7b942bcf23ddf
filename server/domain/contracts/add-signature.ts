import { eq } from "drizzle-orm";
import { contracts, signatures } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { step } from "../machine";
import { announce, enqueue } from "../queue";
import type { Scope } from "../scope";
import type { SignatureInput } from "./input";
import { type Contract, listSigners, lockContract, type Signer } from "./reads";
import { consentText, hashOfDocument, refuseProof, refuseSignature } from "./rules";
import { CONTRACT, stateOfContract } from "./rules/machine";

/** A signature with what proves where it came from. */
export type Signing = SignatureInput & {
  address: string;
  userAgent: string;
  /** When the candidate last proved their mailbox by a code; members need none. */
  provedAt: Date | null;
};

/** Adds one signature. The last one makes the contract binding, and has it sealed. */
export async function addSignature(
  scope: Scope,
  input: Signing,
): Promise<{ contract: Contract; binding: boolean }> {
  const contract = await lockContract(scope, input.contractId);
  const signers = await listSigners(scope, contract.id);
  const mine = signers.find((signer) => isMe(scope, signer)) ?? null;
  const next = signers.find(({ signature }) => !signature) ?? null;
  refuse(
    refuseSignature({
      ...contract,
      mine: mine && { signedAt: mine.signature?.signedAt ?? null },
      next: next && { name: next.name, isMe: next === mine },
    }),
  );
  if (!mine) throw new Error("A signature without a signer passed its rule.");
  if (mine.party === "candidate") refuse(refuseProof(input.provedAt, scope.now), "code");
  if (hashOfDocument(contract) !== contract.bodySha256)
    throw new Error("A contract is not what it was drawn up as.");

  const [added] = await scope.tx
    .insert(signatures)
    .values({
      contractId: contract.id,
      signerId: mine.id,
      candidateId: contract.candidateId,
      method: input.method,
      mark: input.mark,
      consentText: consentText(contract.title),
      bodySha256: contract.bodySha256,
      address: input.address.slice(0, 64),
      userAgent: input.userAgent.slice(0, 400),
      signedAt: scope.now,
    })
    .onConflictDoNothing()
    .returning();
  if (!added) throw new Conflict("You have signed this already. There is nothing more for you to do.");

  const given = signers.filter((signer) => signer.signature).length;
  const from = stateOfContract({ ...contract, signatures: given, isSealed: false });
  const binding = step(CONTRACT, scope, { from, act: "sign" }) === "binding";
  await audit(
    scope,
    "contract.signed",
    { id: contract.id, applicationId: contract.applicationId },
    { after: { party: mine.party, method: input.method, bodySha256: contract.bodySha256, binding } },
  );
  if (binding) {
    await scope.tx.update(contracts).set({ signedAt: scope.now }).where(eq(contracts.id, contract.id));
    await enqueue(scope, "seal-contract", { contractId: contract.id });
  }
  await announce(scope, "application", contract.applicationId);
  return { contract: { ...contract, signedAt: binding ? scope.now : null }, binding };
}

function isMe({ actor }: Scope, signer: Signer) {
  if (actor.type === "candidate")
    return signer.party === "candidate" && signer.candidateId === actor.candidateId;
  return actor.type === "member" && signer.memberId === actor.memberId;
}
