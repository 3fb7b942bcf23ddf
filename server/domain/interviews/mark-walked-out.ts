import { eq } from "drizzle-orm";
import { visits } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findPanel } from "./reads/panels";
import { findArrival, lockVisit } from "./reads/visits";
import { refuseWalkOut } from "./rules/visits";

/** The visitor came and went again before anybody met them: a panel that has nothing to score. */
export async function markWalkedOut(scope: Scope, { panelId }: { panelId: string }) {
  const visit = await lockVisit(scope, panelId);
  const { panel } = await findPanel(scope, panelId);
  refuse(refuseWalkOut(visit));

  await scope.tx
    .update(visits)
    .set({ walkedOutAt: scope.now, walkedOutBy: memberOf(scope) })
    .where(eq(visits.id, visit.id));
  const subject = { id: visit.id, applicationId: panel.applicationId };
  await audit(scope, "visit.marked-walked-out", subject, { after: { panelId } });
  await announce(scope, "visit", panelId);
  return findArrival(scope, panelId);
}
