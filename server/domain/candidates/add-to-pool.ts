import { poolEntries } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, NotFound, refuse } from "../errors";
import { newId } from "../ids";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { memberOf, type Scope } from "../scope";
import type { PoolInput } from "./input/pool";
import { findCandidate } from "./reads";
import { refuseUntil } from "./rules/pool";

/** Keeps somebody in the talent pool, as worth asking again. They are told nothing. */
export async function addToPool(scope: Scope, { candidateId, why, untilOn }: PoolInput) {
  const candidate = await findCandidate(scope, candidateId);
  if (candidate.mergedIntoId || candidate.erasedAt) throw new NotFound("This candidate");
  const { timeZone } = await findOrganisation(scope);
  refuse(refuseUntil({ untilOn, today: dayIn(timeZone, scope.now) }), "untilOn");
  const id = newId();
  const { rowCount } = await scope.tx
    .insert(poolEntries)
    .values({ id, candidateId, why, untilOn, addedBy: memberOf(scope), addedAt: scope.now })
    .onConflictDoNothing();
  if (!rowCount) throw new Conflict("They are in the talent pool already. Load the page again.");
  // The reason stays in the entry alone, as with notes.
  await audit(scope, "pool-entry.added", { id }, { after: { untilOn } });
  return { id };
}
