import {
  and,
  asc,
  eq,
  exists,
  getTableColumns,
  gte,
  inArray,
  isNull,
  lt,
  or,
  type SQL,
  sql,
} from "drizzle-orm";
import { candidates, members, offers, poolEntries } from "@/db/schema";
import { NotFound } from "../../errors";
import { findOrganisation } from "../../organisations/reads";
import { dayIn } from "../../organisations/rules";
import type { Scope } from "../../scope";
import type { PoolFilter } from "../input/pool";

const mostShown = 500;

const columns = {
  id: poolEntries.id,
  why: poolEntries.why,
  untilOn: poolEntries.untilOn,
  addedAt: poolEntries.addedAt,
  addedByName: members.name,
};

/** Whether an offer to them is on its way: one that was drafted, and was neither refused nor left unanswered. */
const hasOffer = ({ tx, now }: Scope) =>
  exists(
    tx
      .select({ one: sql`1` })
      .from(offers)
      .where(
        and(
          eq(offers.candidateId, poolEntries.candidateId),
          or(
            inArray(offers.state, ["draft", "approved", "accepted"]),
            and(eq(offers.state, "sent"), gte(offers.answerBy, now)),
          ),
        ),
      ),
  ) as SQL<boolean>;

export async function findPoolEntry(scope: Scope, entryId: string) {
  const [found] = await scope.tx
    .select({ ...getTableColumns(poolEntries), hasOffer: hasOffer(scope) })
    .from(poolEntries)
    .where(eq(poolEntries.id, entryId));
  if (!found) throw new NotFound("This entry of the talent pool");
  return found;
}

/** The same, held until this transaction ends: of two who call them back at once, one is refused. */
export async function lockPoolEntry(scope: Scope, entryId: string) {
  await scope.tx
    .select({ id: poolEntries.id })
    .from(poolEntries)
    .where(eq(poolEntries.id, entryId))
    .for("update");
  // Read once it is held: an offer that was drafted meanwhile is seen.
  return findPoolEntry(scope, entryId);
}

/** People worth asking again, those whose time ends first at the top. */
export async function listPool(scope: Scope, { addedBy, term }: PoolFilter) {
  const { timeZone } = await findOrganisation(scope);
  const today = dayIn(timeZone, scope.now);
  return scope.tx
    .select({
      ...{ ...columns, candidateId: candidates.id, name: candidates.name, location: candidates.location },
      hasOffer: hasOffer(scope),
    })
    .from(poolEntries)
    .innerJoin(candidates, eq(candidates.id, poolEntries.candidateId))
    .innerJoin(members, eq(members.id, poolEntries.addedBy))
    .where(
      and(
        isNull(poolEntries.leftAt),
        isNull(candidates.mergedIntoId),
        addedBy ? eq(poolEntries.addedBy, addedBy) : undefined,
        term === "open" ? gte(poolEntries.untilOn, today) : undefined,
        term === "past" ? lt(poolEntries.untilOn, today) : undefined,
      ),
    )
    .orderBy(asc(poolEntries.untilOn), asc(poolEntries.id))
    .limit(mostShown);
}

/** That a candidate is in the pool, and why; null when they are not. */
export async function findInPool(scope: Scope, candidateId: string) {
  const [found] = await scope.tx
    .select(columns)
    .from(poolEntries)
    .innerJoin(members, eq(members.id, poolEntries.addedBy))
    .where(and(eq(poolEntries.candidateId, candidateId), isNull(poolEntries.leftAt)));
  return found ?? null;
}
