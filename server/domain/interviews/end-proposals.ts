import { and, eq, inArray, isNull, or } from "drizzle-orm";
import { proposals, timeRequests } from "@/db/schema";
import { resumePromise } from "../applications/resume-promise";
import type { Scope } from "../scope";

interface Ended {
  applicationId: string;
  panelId: string | null;
  planId?: string | null;
}

/**
 * What was proposed before for this panel, or for this plan when there is no panel yet, no longer holds, and whoever
 * asked for other times has an answer.
 */
export async function endProposals(scope: Scope, { applicationId, panelId, planId = null }: Ended) {
  const before = panelId
    ? eq(proposals.panelId, panelId)
    : and(isNull(proposals.panelId), planId ? eq(proposals.planId, planId) : undefined);
  await scope.tx
    .update(proposals)
    .set({ state: "withdrawn" })
    .where(
      and(
        eq(proposals.applicationId, applicationId),
        inArray(proposals.state, ["open", "chosen", "declined"]),
        before,
      ),
    );
  await resumePromise(scope, { applicationId });
  const same = panelId ? or(eq(timeRequests.panelId, panelId), isNull(timeRequests.panelId)) : undefined;
  await scope.tx
    .update(timeRequests)
    .set({ answeredAt: scope.now })
    .where(and(eq(timeRequests.applicationId, applicationId), isNull(timeRequests.answeredAt), same));
}
