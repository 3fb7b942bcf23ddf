import { and, inArray, isNull } from "drizzle-orm";
import { candidates, poolEntries } from "@/db/schema";
import { auditMany } from "../audit/record-many";
import { Conflict, NotFound, refuse } from "../errors";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { memberOf, type Scope } from "../scope";
import type { PoolManyInput } from "./input/pool";
import { refuseUntil } from "./rules/pool";

/**
 * Keeps everybody who was chosen in the talent pool, for one reason. Whoever is in it already keeps their own. Tells who
 * came into it by this, so that they alone can be taken out again.
 */
export async function addManyToPool(scope: Scope, { candidateIds, why, untilOn }: PoolManyInput) {
  const { timeZone } = await findOrganisation(scope);
  refuse(refuseUntil({ untilOn, today: dayIn(timeZone, scope.now) }), "untilOn");
  const chosen = await scope.tx
    .select({ candidateId: candidates.id })
    .from(candidates)
    .where(
      and(inArray(candidates.id, candidateIds), isNull(candidates.mergedIntoId), isNull(candidates.erasedAt)),
    );
  if (chosen.length === 0) throw new NotFound("None of these candidates");
  const [addedBy, addedAt] = [memberOf(scope), scope.now];
  const added = await scope.tx
    .insert(poolEntries)
    .values(chosen.map(({ candidateId }) => ({ candidateId, why, untilOn, addedBy, addedAt })))
    .onConflictDoNothing()
    .returning({ id: poolEntries.id });
  if (added.length === 0) throw new Conflict("All of them are in the talent pool already.");
  await auditMany(
    scope,
    "pool-entry.added",
    added.map(({ id }) => ({ subject: { id }, change: { after: { untilOn } } })),
  );
  return { entryIds: added.map(({ id }) => id), wereInIt: chosen.length - added.length };
}
