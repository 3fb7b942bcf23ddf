import { and, eq } from "drizzle-orm";
import { outcomes } from "@/db/schema";
import { audit } from "../audit/record";
import { rewriteEmail } from "../emails/rewrite";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import type { ReleaseMoment } from "./input";
import { findOutcome } from "./reads";
import { findRecipient } from "./reads/release";
import { momentOf, refuseMoment } from "./rules/moments";

/** Changes the feedback or the time of an outcome that still waits to leave. */
export async function editOutcome(
  scope: Scope,
  { outcomeId, when, feedback }: { outcomeId: string; when?: ReleaseMoment; feedback?: string },
) {
  const before = await findOutcome(scope, outcomeId);
  if (before.state !== "leaving") throw new Conflict("This outcome does not wait to leave any more.");
  const { mornings, to } = await findRecipient(scope, before.applicationId);
  const { readerZone } = mornings;
  const leavesAt = when ? momentOf(when, mornings, scope.now) : before.leavesAt;
  if (when) refuse(refuseMoment({ when, leavesAt, readerZone, now: scope.now }), "when");
  // A time of its own ends the waiting.
  const waitsForHire = before.waitsForHire && !when;
  const fields = { ...before.fields, ...(feedback === undefined ? {} : { feedback: feedback || null }) };

  const { outboxId, candidateId } = before;
  await rewriteEmail(scope, {
    outboxId,
    dueAt: leavesAt,
    isHeld: waitsForHire,
    kind: `outcome_${before.kind}`,
    to,
    candidateId,
    fields,
  });
  const [outcome] = await scope.tx
    .update(outcomes)
    .set({ fields, leavesAt, waitsForHire })
    .where(and(eq(outcomes.id, outcomeId), eq(outcomes.state, "leaving")))
    .returning();
  if (!outcome) throw new Conflict("Somebody changed this release meanwhile. Look again.");
  await audit(scope, "outcome.edited", outcome, {
    before: { leavesAt: before.leavesAt, feedback: before.fields.feedback },
    after: { leavesAt, feedback: fields.feedback },
  });
  await announce(scope, "outcome", outcomeId);
  return outcome;
}
