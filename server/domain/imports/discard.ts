import { eq } from "drizzle-orm";
import { importRows, imports } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { holdImport } from "./reads";
import { refuseDiscard } from "./rules";

/** Gives up a file of which nobody was imported. A worker deletes it. */
export async function discardImport(scope: Scope, { importId }: { importId: string }) {
  const held = await holdImport(scope, importId);
  refuse(refuseDiscard(held));
  await scope.tx.delete(importRows).where(eq(importRows.importId, importId));
  await scope.tx.update(imports).set({ state: "discarded", sample: [] }).where(eq(imports.id, importId));
  await audit(scope, "import.discarded", held);
  await announce(scope, "import", importId);
}
