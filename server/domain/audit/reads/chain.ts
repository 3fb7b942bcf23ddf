import { and, asc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { auditEntries, auditSealedEntries, auditSeals, auditValues } from "@/db/schema";
import type { Scope } from "../../scope";
import { digestOf, sealHash } from "../rules";

type Seal = typeof auditSeals.$inferSelect;

export interface Verification {
  seals: number;
  entries: number;
  /** The first seal that does not fit its entries or the seal before it. */
  brokenAt: number | null;
  /** Entries older than the newest seal that no seal holds: somebody slipped them in. */
  slippedIn: number;
  /** Seals over entries that who asks must not see yet, because they have still to score. */
  unreadable: number;
}

/** Computes the whole chain again from the rows as they are now. */
export async function verifyTrail(scope: Scope): Promise<Verification> {
  const found: Verification = { seals: 0, entries: 0, brokenAt: null, slippedIn: 0, unreadable: 0 };
  let previous: Seal | undefined;
  for (let seals = await sealsAfter(scope, 0); seals.length > 0 && found.brokenAt === null; ) {
    for (const seal of seals) {
      const fits = await holds(scope, seal, previous);
      found.seals += 1;
      found.entries += seal.entryCount;
      if (fits === null) found.unreadable += 1;
      if (fits === false) {
        found.brokenAt = seal.sequence;
        return found;
      }
      previous = seal;
    }
    seals = await sealsAfter(scope, previous?.sequence ?? 0);
  }
  if (previous) found.slippedIn = await countSlippedIn(scope, previous.lastEntryId);
  return found;
}

function sealsAfter(scope: Scope, sequence: number) {
  return scope.tx
    .select()
    .from(auditSeals)
    .where(gt(auditSeals.sequence, sequence))
    .orderBy(asc(auditSeals.sequence))
    .limit(100);
}

/** Null when some of its entries cannot be read by who asks. */
async function holds(scope: Scope, seal: Seal, previous: Seal | undefined): Promise<boolean | null> {
  if (seal.sequence !== (previous?.sequence ?? 0) + 1) return false;
  const rows = await scope.tx
    .select({ entry: auditEntries, values: auditValues })
    .from(auditSealedEntries)
    .leftJoin(auditEntries, eq(auditEntries.id, auditSealedEntries.entryId))
    .leftJoin(auditValues, eq(auditValues.entryId, auditSealedEntries.entryId))
    .where(eq(auditSealedEntries.sealId, seal.id))
    .orderBy(asc(auditSealedEntries.position));
  if (rows.length !== seal.entryCount) return false;
  const entries = rows.flatMap(({ entry }) => (entry ? [entry] : []));
  if (entries.length < rows.length) return null;
  const isUntouched = rows.every(
    ({ entry, values }) =>
      !values?.salt || !entry || digestOf(values.salt, values.before, values.after).equals(entry.digest),
  );
  return isUntouched && sealHash(previous?.hash ?? null, entries).equals(seal.hash);
}

async function countSlippedIn(scope: Scope, lastEntryId: string): Promise<number> {
  const [row] = await scope.tx
    .select({ count: sql<number>`count(*)::int` })
    .from(auditEntries)
    .leftJoin(auditSealedEntries, eq(auditSealedEntries.entryId, auditEntries.id))
    .where(and(lt(auditEntries.id, lastEntryId), isNull(auditSealedEntries.id)));
  return row?.count ?? 0;
}
