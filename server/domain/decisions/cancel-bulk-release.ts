import { and, eq, inArray } from "drizzle-orm";
import { bulkReleases, decisions, outbox, outcomes } from "@/db/schema";
import { audit } from "../audit/record";
import { auditMany } from "../audit/record-many";
import { Conflict, NotFound } from "../errors";
import { isAmong } from "../ids";
import { announceMany } from "../queue";
import { memberOf, type Scope } from "../scope";

/** Calls back all that has not left of what was released together, and takes back what it decided about them. */
export async function cancelBulkRelease(scope: Scope, { bulkReleaseId }: { bulkReleaseId: string }) {
  const [bulk] = await scope.tx
    .select()
    .from(bulkReleases)
    .where(eq(bulkReleases.id, bulkReleaseId))
    .for("update");
  if (!bulk) throw new NotFound("This bulk release");
  const cancelled = { cancelledAt: scope.now, cancelledBy: memberOf(scope) };
  const kept = await keepBack(scope, bulkReleaseId);
  const outcomesKept = await scope.tx
    .update(outcomes)
    .set({ state: "cancelled", ...cancelled })
    .where(and(isAmong(outcomes.outboxId, kept), eq(outcomes.state, "leaving")))
    .returning();
  if (outcomesKept.length === 0) throw new Conflict("All of them have left: there is nothing to call back.");

  await scope.tx.update(bulkReleases).set(cancelled).where(eq(bulkReleases.id, bulkReleaseId));
  await auditMany(
    scope,
    "outcome.cancelled",
    outcomesKept.map((subject) => ({ subject, change: { before: { leavesAt: subject.leavesAt } } })),
  );
  await takeBackDecisions(scope, bulk, outcomesKept);
  await audit(scope, "bulk-release.cancelled", bulk, { after: { outcomes: outcomesKept.length } });
  await announceMany(
    scope,
    "outcome",
    outcomesKept.map(({ id }) => id),
  );
  await announceMany(
    scope,
    "application",
    outcomesKept.map(({ applicationId }) => applicationId),
  );
  return { calledBack: outcomesKept.length };
}

/** The mails that have not begun to leave; against the worker that sends one, only one of the two can win. */
async function keepBack({ tx }: Scope, bulkReleaseId: string): Promise<string[]> {
  const theirs = tx
    .select({ outboxId: outcomes.outboxId })
    .from(outcomes)
    .where(eq(outcomes.bulkReleaseId, bulkReleaseId));
  const kept = await tx
    .update(outbox)
    .set({ state: "cancelled" })
    .where(and(inArray(outbox.id, theirs), inArray(outbox.state, ["queued", "held"])))
    .returning({ id: outbox.id });
  return kept.map(({ id }) => id);
}

/** Who was undecided before is undecided again: the decisions that were written in the same act. */
async function takeBackDecisions(
  scope: Scope,
  { releasedAt, releasedBy }: typeof bulkReleases.$inferSelect,
  taken: (typeof outcomes.$inferSelect)[],
) {
  const reversed = await scope.tx
    .update(decisions)
    .set({ reversedAt: scope.now, reversedBy: memberOf(scope) })
    .where(
      and(
        isAmong(
          decisions.id,
          taken.map(({ decisionId }) => decisionId),
        ),
        eq(decisions.decidedAt, releasedAt),
        eq(decisions.decidedBy, releasedBy),
      ),
    )
    .returning();
  await auditMany(
    scope,
    "decision.reversed",
    reversed.map(({ kind, rationale, ...subject }) => ({ subject, change: { before: { kind, rationale } } })),
  );
}
