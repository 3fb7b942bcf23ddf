import { eq } from "drizzle-orm";
import { contracts } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { step } from "../machine";
import type { Scope } from "../scope";
import { listSigners, lockContract } from "./reads";
import { CONTRACT, stateOfContract } from "./rules/machine";

/** Withdraws a document before everybody has signed it. A binding one stays binding. */
export async function voidContract(scope: Scope, contractId: string) {
  const contract = await lockContract(scope, contractId);
  if (contract.signedAt)
    throw new Conflict("Everybody has signed this already: it cannot be withdrawn any more.");
  if (contract.voidedAt) return;
  const signatures = (await listSigners(scope, contractId)).filter(({ signature }) => signature).length;
  step(CONTRACT, scope, {
    from: stateOfContract({ ...contract, signatures, isSealed: false }),
    act: "void",
  });
  await scope.tx.update(contracts).set({ voidedAt: scope.now }).where(eq(contracts.id, contract.id));
  await audit(scope, "contract.voided", { id: contract.id, applicationId: contract.applicationId });
}
