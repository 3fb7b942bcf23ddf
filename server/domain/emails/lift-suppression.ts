import { and, eq, isNull } from "drizzle-orm";
import { suppressions } from "@/db/schema";
import { audit } from "../audit/record";
import { memberOf, type Scope } from "../scope";
import { addressNorm } from "./rules/sending";

/** Somebody has looked at an address that refused: mail goes there again. */
export async function liftSuppression(scope: Scope, { address }: { address: string }) {
  const standing = and(eq(suppressions.addressNorm, addressNorm(address)), isNull(suppressions.liftedAt));
  const [lifted] = await scope.tx
    .update(suppressions)
    .set({ liftedAt: scope.now, liftedBy: memberOf(scope) })
    .where(standing)
    .returning();
  if (lifted) await audit(scope, "suppression.lifted", lifted, { before: { outboxId: lifted.outboxId } });
}
