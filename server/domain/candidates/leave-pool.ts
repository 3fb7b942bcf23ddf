import { and, eq, isNull } from "drizzle-orm";
import { poolEntries } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { memberOf, type Scope } from "../scope";
import { findPoolEntry } from "./reads/pool";

/** Takes somebody out of the talent pool. That they were in it, and why, is kept with them. */
export async function leavePool(scope: Scope, { entryId }: { entryId: string }) {
  const entry = await findPoolEntry(scope, entryId);
  const left = await scope.tx
    .update(poolEntries)
    .set({ leftAt: scope.now, leftBy: memberOf(scope) })
    .where(and(eq(poolEntries.id, entry.id), isNull(poolEntries.leftAt)));
  if (left.rowCount === 0) throw new Conflict("They have left the talent pool. Load the page again.");
  await audit(scope, "pool-entry.left", entry);
}
