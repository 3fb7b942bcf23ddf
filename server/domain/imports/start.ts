import { eq } from "drizzle-orm";
import { imports } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce, enqueue } from "../queue";
import { memberOf, type Scope } from "../scope";
import { begin } from "./begin";
import { holdImport } from "./reads";
import { refuseStart } from "./rules";

/** Has a worker add everybody who is new in a file that was checked. */
export async function startImport(scope: Scope, { importId }: { importId: string }) {
  const held = await holdImport(scope, importId);
  refuse(refuseStart(held));
  await begin(scope, importId, "running");
  await scope.tx
    .update(imports)
    .set({ startedBy: memberOf(scope) })
    .where(eq(imports.id, importId));
  await audit(scope, "import.started", held, { after: { people: held.addedCount } });
  await enqueue(scope, "work-import", { importId });
  await announce(scope, "import", importId);
}
