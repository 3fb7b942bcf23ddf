import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { importRows } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";
import { findImport } from "../reads";

const pageLength = 1_000;

/** Rows of an import that did not come in, with all that stood in them and why: a page of them, after a row. */
export async function listLeftOut(scope: Scope, { importId, after }: { importId: string; after: number }) {
  const { name, storageKey, headings } = await findImport(scope, importId);
  if (storageKey === "") throw new NotFound("This file");
  const rows = await scope.tx
    .select({ rowNumber: importRows.rowNumber, reason: importRows.reason, cells: importRows.cells })
    .from(importRows)
    .where(
      and(
        eq(importRows.importId, importId),
        inArray(importRows.fate, ["broken", "known"]),
        gt(importRows.rowNumber, after),
      ),
    )
    .orderBy(asc(importRows.rowNumber))
    .limit(pageLength);
  return { name, headings, rows, next: rows.length === pageLength ? (rows.at(-1)?.rowNumber ?? null) : null };
}
