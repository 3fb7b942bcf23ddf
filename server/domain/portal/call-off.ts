import { and, eq } from "drizzle-orm";
import { applications, withdrawals } from "@/db/schema";
import type { Application } from "../applications/reads";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { cancelPanel } from "../interviews/cancel-panel";
import { endProposals } from "../interviews/end-proposals";
import { listComing } from "../interviews/reads/panels";
import { announce } from "../queue";
import type { Scope } from "../scope";

/** An application ends because its candidate takes it back, or is erased: what was planned with them is called off. */
export async function callOffApplication(scope: Scope, application: Application, reason: string) {
  const { id: applicationId, candidateId, version } = application;
  await endProposals(scope, { applicationId, panelId: null });
  const [withdrawn] = await scope.tx
    .update(applications)
    .set({ state: "withdrawn", version: version + 1 })
    .where(and(eq(applications.id, applicationId), eq(applications.version, version)))
    .returning();
  if (!withdrawn) throw new Conflict("Something about your application has just changed. Please look again.");
  await scope.tx.insert(withdrawals).values({ applicationId, candidateId, reason, withdrawnAt: scope.now });
  for (const panelId of await listComing(scope, applicationId))
    await cancelPanel(scope, { panelId, reason: "The candidate has withdrawn." });
  await audit(
    scope,
    "application.withdrawn",
    { id: applicationId, applicationId },
    { before: { state: application.state }, after: { state: "withdrawn", reason } },
  );
  await announce(scope, "application", applicationId);
  return withdrawn;
}
