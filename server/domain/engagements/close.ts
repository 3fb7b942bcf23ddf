import { eq } from "drizzle-orm";
import { engagements } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { lockEngagement } from "./reads/engagements";
import { ENGAGEMENT } from "./rules/machines";
import { refuseWork } from "./rules/work";

/** Ends an engagement: nothing more is delivered or recorded in it. A call back is still open. */
export async function closeEngagement(
  scope: Scope,
  { engagementId, note }: { engagementId: string; note: string },
) {
  const engagement = await lockEngagement(scope, engagementId);
  refuse(refuseWork(engagement));
  const state = step(ENGAGEMENT, scope, { from: engagement.state, act: "close" });
  await scope.tx
    .update(engagements)
    .set({ state, closedAt: scope.now, closedBy: memberOf(scope), closingNote: note })
    .where(eq(engagements.id, engagementId));
  const { applicationId } = engagement;
  await audit(scope, "engagement.closed", { id: engagementId, applicationId }, { after: { note } });
  await announce(scope, "engagement", engagementId);
}
