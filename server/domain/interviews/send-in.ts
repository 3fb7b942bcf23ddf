import { eq } from "drizzle-orm";
import { visits } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findPanel } from "./reads/panels";
import { findArrival, lockVisit } from "./reads/visits";
import { refuseMeeting } from "./rules/visits";

/** Reception has seen the visitor go in with the panel: their waiting ends. */
export async function sendIn(scope: Scope, { panelId }: { panelId: string }) {
  const visit = await lockVisit(scope, panelId);
  const { panel } = await findPanel(scope, panelId);
  refuse(refuseMeeting(visit));

  await scope.tx
    .update(visits)
    .set({ metAt: scope.now, metBy: memberOf(scope) })
    .where(eq(visits.id, visit.id));
  const subject = { id: visit.id, applicationId: panel.applicationId };
  await audit(scope, "visit.sent-in", subject, { after: { panelId } });
  await announce(scope, "visit", panelId);
  return findArrival(scope, panelId);
}
