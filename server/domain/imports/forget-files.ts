import { and, eq, inArray, lt, ne, or } from "drizzle-orm";
import { importRows, imports } from "@/db/schema";
import { audit } from "../audit/record";
import { UNDO_DAYS } from "../candidates/rules/merging";
import type { Scope } from "../scope";

const day = 86_400_000;

/** Forgets the tables that are needed no more, with all they say; returns the keys of the files to delete. */
export async function forgetFiles(scope: Scope): Promise<string[]> {
  const since = new Date(scope.now.getTime() - UNDO_DAYS * day);
  const rows = await scope.tx
    .select({ id: imports.id, storageKey: imports.storageKey })
    .from(imports)
    .where(
      and(ne(imports.storageKey, ""), or(eq(imports.state, "discarded"), lt(imports.progressedAt, since))),
    );
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  await scope.tx.update(imports).set({ storageKey: "", sample: [] }).where(inArray(imports.id, ids));
  await scope.tx.update(importRows).set({ cells: null }).where(inArray(importRows.importId, ids));
  for (const { id } of rows) await audit(scope, "import.file-forgotten", { id });
  return rows.map(({ storageKey }) => storageKey);
}
