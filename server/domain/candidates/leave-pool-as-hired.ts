import { and, eq, isNull } from "drizzle-orm";
import { poolEntries } from "@/db/schema";
import { auditMany } from "../audit/record-many";
import type { Scope } from "../scope";

/** Who is hired is in the talent pool no longer, whoever had kept them there. Nothing happens to who was not in it. */
export async function leavePoolAsHired(scope: Scope, { candidateId }: { candidateId: string }) {
  const gone = await scope.tx
    .update(poolEntries)
    .set({ leftAt: scope.now })
    .where(and(eq(poolEntries.candidateId, candidateId), isNull(poolEntries.leftAt)))
    .returning({ id: poolEntries.id });
  if (gone.length === 0) return;
  await auditMany(
    scope,
    "pool-entry.left",
    gone.map(({ id }) => ({ subject: { id } })),
  );
}
