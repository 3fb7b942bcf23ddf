import { eq, sql } from "drizzle-orm";
import { panelists, panels } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { endProposals } from "./end-proposals";
import { findPanel, listSeats } from "./reads/panels";
import { lockPanel } from "./reads/visits";
import { refuseChange } from "./rules/panels";
import { tellPanel } from "./tell-panel";

/** Calls a panel off and takes it out of everybody's calendar. Its people are free again at that time. */
export async function cancelPanel(scope: Scope, { panelId, reason }: { panelId: string; reason: string }) {
  await lockPanel(scope, panelId);
  const { panel, visit } = await findPanel(scope, panelId);
  refuse(refuseChange({ state: panel.state, checkedInAt: visit.checkedInAt }));

  const seats = await listSeats(scope, [panelId]);
  await scope.tx
    .update(panels)
    .set({ state: "cancelled", sequence: sql`${panels.sequence} + 1` })
    .where(eq(panels.id, panelId));
  await tellPanel(scope, "interview_cancelled", panelId, { seats });
  await scope.tx.update(panelists).set({ releasedAt: scope.now }).where(eq(panelists.panelId, panelId));
  await endProposals(scope, { applicationId: panel.applicationId, panelId });
  await audit(scope, "panel.cancelled", panel, { before: { startsAt: panel.startsAt }, after: { reason } });
  await announce(scope, "panel", panelId);
  await announce(scope, "application", panel.applicationId);
}
