import { eq, sql } from "drizzle-orm";
import { importRows, imports } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import { announce } from "../queue";
import type { Scope } from "../scope";
import type { Import } from "./reads";
import type { TableRow } from "./rules/rows";

/** What became of a row. `addedId` is whom it added; a check only counts whom it would. */
export interface Noted {
  row: TableRow;
  fate: "added" | "known" | "broken";
  reason?: string;
  addedId?: string;
}

/** Notes what became of a batch, and how far the import has come by it; `ended` is what it is after its last row. */
export async function noteBatch(scope: Scope, held: Import, noted: readonly Noted[], ended: Partial<Import>) {
  const kept = noted.filter(({ fate, addedId }) => fate !== "added" || addedId);
  await insertMany(
    scope.tx,
    importRows,
    kept.map(({ row, fate, reason = "", addedId = null }) => ({
      ...{ importId: held.id, rowNumber: row.number, fate, reason, addedId },
      cells: addedId ? null : [...row.cells],
    })),
  );
  const counted = (fate: Noted["fate"]) => noted.filter((row) => row.fate === fate).length;
  await scope.tx
    .update(imports)
    .set({
      rowsDone: sql`${imports.rowsDone} + ${noted.length}`,
      addedCount: sql`${imports.addedCount} + ${counted("added")}`,
      knownCount: sql`${imports.knownCount} + ${counted("known")}`,
      brokenCount: sql`${imports.brokenCount} + ${counted("broken")}`,
      progressedAt: scope.now,
      ...ended,
    })
    .where(eq(imports.id, held.id));
  await announce(scope, "import", held.id);
}
