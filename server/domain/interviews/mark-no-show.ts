import { eq } from "drizzle-orm";
import { visits } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findPanel } from "./reads/panels";
import { findArrival, lockVisit } from "./reads/visits";
import { refuseNoShow } from "./rules/visits";

/** The visitor did not come. Checking them in later takes it back, too. */
export async function markNoShow(scope: Scope, { panelId }: { panelId: string }) {
  const visit = await lockVisit(scope, panelId);
  const { panel } = await findPanel(scope, panelId);
  refuse(refuseNoShow({ ...panel, ...visit, now: scope.now }));

  await scope.tx
    .update(visits)
    .set({ noShowAt: scope.now, noShowBy: memberOf(scope) })
    .where(eq(visits.id, visit.id));
  const subject = { id: visit.id, applicationId: panel.applicationId };
  await audit(scope, "visit.marked-no-show", subject, { after: { panelId } });
  await announce(scope, "visit", panelId);
  return findArrival(scope, panelId);
}
