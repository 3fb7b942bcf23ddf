import { addSignature, type Signing } from "../contracts/add-signature";
import { beginEngagement } from "../engagements/begin";
import type { Scope } from "../scope";
import { hire } from "./hire";

/** Signs a contract. What it makes binding begins in the same transaction: an engagement, or employment. */
export async function signContract(scope: Scope, input: Signing) {
  const { contract, binding } = await addSignature(scope, input);
  if (binding && contract.kind === "consulting") await beginEngagement(scope, contract);
  if (binding && contract.kind === "employment") await hire(scope, contract);
  return { contractId: contract.id, applicationId: contract.applicationId, binding };
}
