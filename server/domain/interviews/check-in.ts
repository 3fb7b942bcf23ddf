import { eq } from "drizzle-orm";
import { visits } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findPanel } from "./reads/panels";
import { holdPlan } from "./reads/plans";
import { findArrival, findReceiver, lockVisit } from "./reads/visits";
import { refuseCheckIn } from "./rules/visits";
import { tellVisitorIsHere } from "./tell-visitor-is-here";

/** The visitor stands at reception: the panel is told at once, and from now on it may score. */
export async function checkIn(scope: Scope, { panelId, room }: { panelId: string; room: string }) {
  const visit = await lockVisit(scope, panelId);
  const { panel } = await findPanel(scope, panelId);
  const receivedBy = await findReceiver(scope, visit);
  refuse(refuseCheckIn({ ...panel, ...visit, receivedBy, now: scope.now }));
  await holdPlan(scope, panel.planId);

  // Somebody who was written off as a no-show and comes after all is welcome.
  await scope.tx
    .update(visits)
    .set({ room, checkedInAt: scope.now, checkedInBy: memberOf(scope), noShowAt: null, noShowBy: null })
    .where(eq(visits.id, visit.id));
  await tellVisitorIsHere(scope, panelId);
  await audit(
    scope,
    "visit.checked-in",
    { id: visit.id, applicationId: panel.applicationId },
    { before: { noShowAt: visit.noShowAt }, after: { panelId, room } },
  );
  await announce(scope, "visit", panelId);
  return findArrival(scope, panelId);
}
