import { eq } from "drizzle-orm";
import { visits } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findPanel } from "./reads/panels";
import { findArrival, lockVisit } from "./reads/visits";

/** The visitor was sent to another room than was written down. */
export async function changeRoom(scope: Scope, { panelId, room }: { panelId: string; room: string }) {
  const visit = await lockVisit(scope, panelId);
  if (!visit.checkedInAt) throw new Conflict("This visitor is not checked in yet.");
  const { panel } = await findPanel(scope, panelId);
  await scope.tx.update(visits).set({ room }).where(eq(visits.id, visit.id));
  const subject = { id: visit.id, applicationId: panel.applicationId };
  await audit(scope, "visit.room-changed", subject, { before: { room: visit.room }, after: { room } });
  await announce(scope, "visit", panelId);
  return findArrival(scope, panelId);
}
