import { eq } from "drizzle-orm";
import { imports } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce, enqueue } from "../queue";
import { memberOf, type Scope } from "../scope";
import { holdImport } from "./reads";
import { refuseUndoing } from "./rules";

/** Has a worker take away whom an import added, as far as nobody has had to do with them since. */
export async function undoImport(scope: Scope, { importId }: { importId: string }) {
  const held = await holdImport(scope, importId);
  refuse(refuseUndoing({ ...held, now: scope.now }));
  await scope.tx
    .update(imports)
    .set({
      state: "undoing",
      undoneBy: memberOf(scope),
      undoneAt: scope.now,
      rowsDone: 0,
      progressedAt: scope.now,
    })
    .where(eq(imports.id, importId));
  await audit(scope, "import.undone", held, { before: { people: held.addedCount } });
  await enqueue(scope, "work-import", { importId });
  await announce(scope, "import", importId);
}
