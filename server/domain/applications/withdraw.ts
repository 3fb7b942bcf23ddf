import { and, eq } from "drizzle-orm";
import { applications, withdrawals } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import { candidateOf, type Scope } from "../scope";
import { findApplication } from "./reads";
import { refuseWithdrawal } from "./rules";

/** The candidate takes their application back. Nobody owes them an answer from here on. */
export async function withdrawApplication(
  scope: Scope,
  { applicationId, reason = "" }: { applicationId: string; reason?: string },
) {
  const application = await findApplication(scope, applicationId);
  refuse(refuseWithdrawal(application));

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
  await audit(
    scope,
    "application.withdrawn",
    { id: applicationId, applicationId },
    { before: { state: application.state }, after: { state: "withdrawn", reason } },
  );
  await announce(scope, "application", applicationId);
  return withdrawn;
}
