import { and, eq, isNull } from "drizzle-orm";
import { debriefs } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findDebrief, lockPanels } from "./reads/debriefs";

/** The panel has said what there was to say. From now on nothing is handed in or changed. */
export async function closeDebrief(scope: Scope, { applicationId }: { applicationId: string }) {
  const debrief = await findDebrief(scope, applicationId);
  await lockPanels(scope, applicationId);
  const [closed] = await scope.tx
    .update(debriefs)
    .set({ closedAt: scope.now, closedBy: memberOf(scope) })
    .where(and(eq(debriefs.id, debrief.id), isNull(debriefs.closedAt)))
    .returning();
  if (!closed) throw new Conflict("This debrief has been closed already.");
  await audit(scope, "debrief.closed", closed);
  await announce(scope, "debrief", applicationId);
  return closed;
}
