import type { Task } from "graphile-worker";
import { z } from "zod";
import { findContractPage, type Signer } from "@/server/domain/contracts/reads";
import { sealContract } from "@/server/domain/contracts/seal";
import type { Scope } from "@/server/domain/scope";
import { now } from "../gateways/clock";
import { putFile } from "../gateways/storage";
import { drawContract, type SealedContract, sha256Of } from "./contract-pdf";
import { asSystem } from "./door";

const payload = z.object({ organisationId: z.uuid(), contractId: z.uuid() });

export const sealContractTask: Task = (given) => sealSigned(payload.parse(given), now());

/** Makes the sealed PDF of a contract that everybody has signed. Run twice, it seals once. */
export async function sealSigned({ organisationId, contractId }: z.output<typeof payload>, sealedAt: Date) {
  const contract = await asSystem(
    organisationId,
    (scope) => readContract(scope, contractId, sealedAt),
    sealedAt,
  );
  if (!contract) return;
  const bytes = await drawContract(contract);
  // A try that stored its bytes and died leaves a file nobody knows; this one has a key of its own.
  const storageKey = `contracts/${contractId}-${sealedAt.getTime()}.pdf`;
  await putFile(storageKey, bytes);
  const file = { contractId, storageKey, sizeBytes: bytes.length, sha256: sha256Of(bytes) };
  await asSystem(organisationId, (scope) => sealContract(scope, file), sealedAt);
}

async function readContract(
  scope: Scope,
  contractId: string,
  sealedAt: Date,
): Promise<SealedContract | null> {
  const { contract, signers, seal, organisation, timeZone } = await findContractPage(scope, contractId);
  if (!contract.signedAt || seal) return null;
  const { title, body, bodySha256 } = contract;
  const signatures = signers.flatMap((signer) => signatureOf(signer, organisation, timeZone));
  return { organisation, title, body, bodySha256, signatures, sealedAt };
}

function signatureOf({ name, party, signature }: Signer, organisation: string, timeZone: string) {
  if (!signature) return [];
  const { method, mark, consentText, address, userAgent, signedAt } = signature;
  const words = signedAt.toLocaleString("en-GB", { timeZone, dateStyle: "full", timeStyle: "long" });
  return [
    {
      ...{ name, method, mark, consentText, address, userAgent },
      party: party === "organisation" ? `for ${organisation}` : "for themself",
      signedAt: `${words} (${signedAt.toISOString()})`,
    },
  ];
}
