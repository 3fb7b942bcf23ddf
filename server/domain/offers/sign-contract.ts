import { eq } from "drizzle-orm";
import { offers } from "@/db/schema";
import { addSignature, type Signing } from "../contracts/add-signature";
import { beginEngagement } from "../engagements/begin";
import type { Scope } from "../scope";
import { hire } from "./hire";

/** Signs a contract. What it makes binding begins in the same transaction: an engagement, or employment. */
export async function signContract(scope: Scope, input: Signing) {
  await holdOfferOf(scope, input.contractId);
  const { contract, binding } = await addSignature(scope, input);
  if (binding && contract.kind === "consulting") await beginEngagement(scope, contract);
  if (binding && contract.kind === "employment") await hire(scope, contract);
  return { contractId: contract.id, applicationId: contract.applicationId, binding };
}

/**
 * Holds the offer that a contract came from, if it came from one. Who signs and who rescinds hold the offer first and
 * the contract second, so that neither waits for the other for ever.
 */
async function holdOfferOf({ tx }: Scope, contractId: string) {
  await tx.select({ id: offers.id }).from(offers).where(eq(offers.contractId, contractId)).for("update");
}
