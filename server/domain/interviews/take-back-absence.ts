import { eq } from "drizzle-orm";
import { visits } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findPanel } from "./reads/panels";
import { findArrival, lockVisit } from "./reads/visits";
import { refuseTakingBack } from "./rules/visits";

/** The visitor was written off by mistake: they are expected, or here, as they were before. */
export async function takeBackAbsence(scope: Scope, { panelId }: { panelId: string }) {
  const visit = await lockVisit(scope, panelId);
  const { panel } = await findPanel(scope, panelId);
  refuse(refuseTakingBack(visit));

  await scope.tx
    .update(visits)
    .set({ noShowAt: null, noShowBy: null, walkedOutAt: null, walkedOutBy: null })
    .where(eq(visits.id, visit.id));
  const subject = { id: visit.id, applicationId: panel.applicationId };
  const { noShowAt, walkedOutAt } = visit;
  await audit(scope, "visit.absence-taken-back", subject, { before: { noShowAt, walkedOutAt } });
  await announce(scope, "visit", panelId);
  return findArrival(scope, panelId);
}
