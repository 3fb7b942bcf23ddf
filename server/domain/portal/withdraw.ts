import { and, eq } from "drizzle-orm";
import { applications, withdrawals } from "@/db/schema";
import { findApplication } from "../applications/reads";
import { refuseWithdrawal } from "../applications/rules";
import { audit } from "../audit/record";
import { Conflict, NotFound, refuse } from "../errors";
import { cancelPanel } from "../interviews/cancel-panel";
import { endProposals } from "../interviews/end-proposals";
import { takeTurn } from "../interviews/reads/applicants";
import { listComing } from "../interviews/reads/panels";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";

/**
 * The candidate takes their application back. Nobody owes them an answer from here on, and what was planned with them
 * is called off.
 */
export async function withdrawApplication(
  scope: Scope,
  { applicationId, reason = "" }: { applicationId: string; reason?: string },
) {
  await takeTurn(scope, applicationId);
  const application = await findApplication(scope, applicationId);
  if (application.candidateId !== candidateOf(scope)) throw new NotFound("This application");
  refuse(refuseWithdrawal(application));

  await endProposals(scope, { applicationId, panelId: null });
  const { version } = application;
  const [withdrawn] = await scope.tx
    .update(applications)
    .set({ state: "withdrawn", version: version + 1 })
    .where(and(eq(applications.id, applicationId), eq(applications.version, version)))
    .returning();
  if (!withdrawn) throw new Conflict("Something about your application has just changed. Please look again.");
  await scope.tx
    .insert(withdrawals)
    .values({ applicationId, candidateId: candidateOf(scope), reason, withdrawnAt: scope.now });
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
