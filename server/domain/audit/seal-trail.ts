import { and, asc, desc, eq, gt, lt, notExists, sql } from "drizzle-orm";
import { auditEntries, auditSealedEntries, auditSeals } from "@/db/schema";
import { newId } from "../ids";
import type { Scope } from "../scope";
import { firstIdAt, sealHash } from "./rules";

/** Transactions end within seconds; an entry this old can have no elder that is still on its way. */
const REST_MS = 120_000;
const MOST = 1_000;

/** Closes the next batch of the trail with a hash over it and the batch before. Tells how many entries it holds. */
export async function sealTrail(scope: Scope): Promise<number> {
  const [last] = await scope.tx.select().from(auditSeals).orderBy(desc(auditSeals.sequence)).limit(1);
  const entries = await unsealed(scope, last?.lastEntryId ?? null);
  const newest = entries.at(-1);
  if (!newest) return 0;

  const sealId = newId();
  // Of two workers at once, the unique sequence lets one close this batch.
  await scope.tx.insert(auditSeals).values({
    id: sealId,
    sequence: (last?.sequence ?? 0) + 1,
    previousHash: last?.hash ?? null,
    hash: sealHash(last?.hash ?? null, entries),
    entryCount: entries.length,
    lastEntryId: newest.id,
    sealedAt: scope.now,
  });
  await scope.tx
    .insert(auditSealedEntries)
    .values(entries.map(({ id }, position) => ({ sealId, entryId: id, position })));
  return entries.length;
}

function unsealed(scope: Scope, after: string | null) {
  const sealed = scope.tx
    .select({ one: sql`1` })
    .from(auditSealedEntries)
    .where(eq(auditSealedEntries.entryId, auditEntries.id));
  return scope.tx
    .select()
    .from(auditEntries)
    .where(
      and(
        lt(auditEntries.id, firstIdAt(new Date(scope.now.getTime() - REST_MS))),
        after ? gt(auditEntries.id, after) : undefined,
        notExists(sealed),
      ),
    )
    .orderBy(asc(auditEntries.id))
    .limit(MOST);
}
