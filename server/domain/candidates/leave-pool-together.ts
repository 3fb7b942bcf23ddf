import { and, inArray, isNull } from "drizzle-orm";
import { poolEntries } from "@/db/schema";
import { auditMany } from "../audit/record-many";
import { Conflict } from "../errors";
import { memberOf, type Scope } from "../scope";

/** Takes many out of the talent pool at once, as when it was a slip to keep them. Tells how many. */
export async function leavePoolTogether(scope: Scope, { entryIds }: { entryIds: string[] }) {
  const gone = await scope.tx
    .update(poolEntries)
    .set({ leftAt: scope.now, leftBy: memberOf(scope) })
    .where(and(inArray(poolEntries.id, entryIds), isNull(poolEntries.leftAt)))
    .returning({ id: poolEntries.id });
  if (gone.length === 0) throw new Conflict("None of them is in the talent pool any more.");
  await auditMany(
    scope,
    "pool-entry.left",
    gone.map(({ id }) => ({ subject: { id } })),
  );
  return { left: gone.length };
}
