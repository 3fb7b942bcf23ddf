import { and, asc, eq, inArray, sql } from "drizzle-orm";
import {
  applications,
  candidates,
  candidateTags,
  candidateWords,
  importRows,
  imports,
  promises,
  stageMoves,
} from "@/db/schema";
import { audit } from "../audit/record";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { holdImport } from "./reads";
import { listTouched } from "./reads/touched";
import { BATCH_ROWS } from "./rules";

/**
 * Takes away some of those whom an import added. Whoever somebody has had to do with since stays, with the reason.
 * Tells whether there may be more.
 */
export async function removeBatch(scope: Scope, importId: string): Promise<boolean> {
  const held = await holdImport(scope, importId);
  if (held.state !== "undoing") return false;
  const rows = await scope.tx
    .select({ rowId: importRows.id, addedId: importRows.addedId })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), eq(importRows.fate, "added")))
    .orderBy(asc(importRows.rowNumber))
    .limit(BATCH_ROWS);
  const ids = rows.flatMap(({ addedId }) => addedId ?? []);
  const kept = await listTouched(scope, held, ids);
  await removePeople(
    scope,
    ids.filter((id) => !kept.has(id)),
  );

  for (const reason of new Set(kept.values()))
    await settle(scope, rows, { fate: "kept", reason }, ({ addedId }) => kept.get(addedId ?? "") === reason);
  const gone = { fate: "removed", addedId: null } as const;
  await settle(scope, rows, gone, ({ addedId }) => !kept.has(addedId ?? ""));
  const goesOn = rows.length === BATCH_ROWS;
  await scope.tx
    .update(imports)
    .set({
      rowsDone: sql`${imports.rowsDone} + ${rows.length}`,
      progressedAt: scope.now,
      ...(!goesOn && { state: "undone" }),
    })
    .where(eq(imports.id, importId));
  await audit(scope, "import.batch-removed", held, {
    before: { people: ids.length },
    after: { kept: kept.size },
  });
  await announce(scope, "import", importId);
  return goesOn;
}

type Row = { rowId: string; addedId: string | null };

async function settle(
  scope: Scope,
  rows: readonly Row[],
  change: Partial<typeof importRows.$inferInsert>,
  concerns: (row: Row) => boolean,
) {
  const ids = rows.filter(concerns).map(({ rowId }) => rowId);
  if (ids.length > 0) await scope.tx.update(importRows).set(change).where(inArray(importRows.id, ids));
}

async function removePeople(scope: Scope, ids: readonly string[]) {
  if (ids.length === 0) return;
  const among = [...ids];
  const theirs = scope.tx
    .select({ id: applications.id })
    .from(applications)
    .where(inArray(applications.candidateId, among));
  await scope.tx.delete(candidateTags).where(inArray(candidateTags.candidateId, among));
  await scope.tx.delete(promises).where(inArray(promises.applicationId, theirs));
  await scope.tx.delete(stageMoves).where(inArray(stageMoves.applicationId, theirs));
  await scope.tx.delete(applications).where(inArray(applications.candidateId, among));
  await scope.tx.delete(candidateWords).where(inArray(candidateWords.id, among));
  await scope.tx.delete(candidates).where(inArray(candidates.id, among));
}
