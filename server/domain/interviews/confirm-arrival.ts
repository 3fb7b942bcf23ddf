import { eq } from "drizzle-orm";
import { visits } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findPanel, listSeats } from "./reads/panels";
import { holdPlan } from "./reads/plans";
import { lockVisit } from "./reads/visits";
import { refuseArrival, refuseCheckIn, refuseMeeting } from "./rules/visits";

/**
 * A panelist says that the candidate is with them: fetched from reception, online, or past a reception that nobody
 * staffs. Without the last two such a panel could never be scored.
 */
export async function confirmArrival(scope: Scope, { panelId }: { panelId: string }) {
  const visit = await lockVisit(scope, panelId);
  const { panel } = await findPanel(scope, panelId);
  const me = memberOf(scope);
  if (!(await listSeats(scope, [panelId])).some(({ memberId }) => memberId === me))
    throw new NotFound("This panel");
  if (visit.checkedInAt) refuse(refuseMeeting(visit));
  else {
    refuse(refuseCheckIn({ ...panel, ...visit, receivedBy: null, now: scope.now }));
    refuse(refuseArrival({ startsAt: panel.startsAt, now: scope.now }));
    await holdPlan(scope, panel.planId);
  }

  const arrival = visit.checkedInAt ? {} : { checkedInAt: scope.now, checkedInBy: me };
  await scope.tx
    .update(visits)
    .set({ ...arrival, metAt: scope.now, metBy: me, noShowAt: null, noShowBy: null })
    .where(eq(visits.id, visit.id));
  const subject = { id: visit.id, applicationId: panel.applicationId };
  await audit(scope, "visit.arrival-confirmed", subject, { after: { panelId } });
  await announce(scope, "visit", panelId);
}
