import { and, eq } from "drizzle-orm";
import { applications, outcomes } from "@/db/schema";
import { auditMany } from "../audit/record-many";
import { isAmong } from "../ids";
import { announceMany } from "../queue";
import type { Scope } from "../scope";

/** Those of these mails, about to leave, that no longer should: nobody who has withdrawn gets an answer. */
export async function recheckReleases(scope: Scope, { outboxIds }: { outboxIds: string[] }) {
  const found = await scope.tx
    .select({ outcome: outcomes, application: applications.state })
    .from(outcomes)
    .innerJoin(applications, eq(applications.id, outcomes.applicationId))
    .where(isAmong(outcomes.outboxId, outboxIds));
  const stale = found.filter(
    ({ outcome, application }) => outcome.state !== "leaving" || application === "withdrawn",
  );
  const withdrawn = stale.map(({ outcome }) => outcome).filter(({ state }) => state === "leaving");
  if (withdrawn.length > 0) await cancel(scope, withdrawn);
  return stale.map(({ outcome }) => outcome.outboxId);
}

async function cancel(scope: Scope, withdrawn: (typeof outcomes.$inferSelect)[]) {
  const ids = withdrawn.map(({ id }) => id);
  await scope.tx
    .update(outcomes)
    .set({ state: "cancelled", cancelledAt: scope.now })
    .where(and(isAmong(outcomes.id, ids), eq(outcomes.state, "leaving")));
  const change = { after: { because: "The candidate has withdrawn." } };
  await auditMany(
    scope,
    "outcome.cancelled",
    withdrawn.map((subject) => ({ subject, change })),
  );
  await announceMany(scope, "outcome", ids);
}
