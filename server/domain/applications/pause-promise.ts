import { and, eq, isNull } from "drizzle-orm";
import { applications } from "@/db/schema";
import { audit } from "../audit/record";
import type { Scope } from "../scope";

/**
 * From now on it is the candidate we wait for: the days until they answer, or until they no longer can, are not counted
 * against the promise. Whoever has an answer already is promised nothing.
 */
export async function pausePromise(
  scope: Scope,
  { applicationId, until }: { applicationId: string; until: Date },
) {
  const waiting = and(eq(applications.id, applicationId), eq(applications.state, "active"));
  const [paused] = await scope.tx
    .update(applications)
    .set({ promisePausedAt: scope.now, promisePausedUntil: until })
    .where(and(waiting, isNull(applications.answeredAt)))
    .returning();
  if (!paused) return;
  const subject = { id: applicationId, applicationId };
  await audit(scope, "application.promise-paused", subject, { after: { until } });
}
