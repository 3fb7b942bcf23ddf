import { eq } from "drizzle-orm";
import { importRows, imports } from "@/db/schema";
import type { Scope } from "../scope";

/** Begins a step of an import at the file's first row, with nothing counted. */
export async function begin(scope: Scope, importId: string, state: "checking" | "running") {
  await scope.tx.delete(importRows).where(eq(importRows.importId, importId));
  await scope.tx
    .update(imports)
    .set({
      ...{ state, rowsDone: 0, addedCount: 0, knownCount: 0, brokenCount: 0 },
      progressedAt: scope.now,
    })
    .where(eq(imports.id, importId));
}
