import { and, eq } from "drizzle-orm";
import { applications, outbox, outcomes } from "@/db/schema";
import { audit } from "../audit/record";
import { wakeEmail } from "../emails/wake";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findRecipient } from "./reads/release";
import { businessMorning } from "./rules/moments";

/** The hire has signed: the outcomes that waited for that leave on the next business morning. */
export async function releaseHeld(scope: Scope, { jobId }: { jobId: string }) {
  const waiting = await scope.tx
    .select({ id: outcomes.id, applicationId: outcomes.applicationId, outboxId: outcomes.outboxId })
    .from(outcomes)
    .innerJoin(applications, eq(applications.id, outcomes.applicationId))
    .innerJoin(outbox, eq(outbox.id, outcomes.outboxId))
    .where(
      and(
        eq(applications.jobId, jobId),
        eq(outcomes.state, "leaving"),
        eq(outcomes.waitsForHire, true),
        eq(outbox.state, "held"),
      ),
    )
    .for("update", { of: outcomes });
  for (const { id, applicationId, outboxId } of waiting) {
    const { mornings } = await findRecipient(scope, applicationId);
    const leavesAt = businessMorning(mornings, scope.now);
    await wakeEmail(scope, { outboxId, dueAt: leavesAt });
    await scope.tx.update(outcomes).set({ leavesAt, waitsForHire: false }).where(eq(outcomes.id, id));
    await audit(scope, "outcome.unheld", { id, applicationId }, { after: { leavesAt } });
    await announce(scope, "outcome", id);
  }
  return waiting.length;
}
