import { and, eq, inArray } from "drizzle-orm";
import { outbox, outcomes } from "@/db/schema";
import { audit } from "../audit/record";
import { cancelEmail } from "../emails/cancel";
import { liftSuppression } from "../emails/lift-suppression";
import { Conflict } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findOutcome } from "./reads";

/** Undoes a release that has not left yet. Against the worker that sends it, only one of the two can win. */
export async function cancelRelease(scope: Scope, { outcomeId }: { outcomeId: string }) {
  const outcome = await findOutcome(scope, outcomeId);
  if (outcome.state === "told") throw new Conflict("It has left: the candidate has been told.");
  if (outcome.state === "cancelled") throw new Conflict("This release was cancelled before.");
  const kept = await cancelEmail(scope, outcome);
  if (!kept && outcome.state === "leaving")
    throw new Conflict("It is leaving at this very moment and cannot be called back any more.");

  // Who takes back what came back has looked at the address.
  if (outcome.state === "undelivered")
    await liftSuppression(scope, { address: await addressOf(scope, outcome) });
  const [cancelled] = await scope.tx
    .update(outcomes)
    .set({ state: "cancelled", cancelledAt: scope.now, cancelledBy: memberOf(scope) })
    .where(and(eq(outcomes.id, outcomeId), inArray(outcomes.state, ["leaving", "undelivered"])))
    .returning();
  if (!cancelled) throw new Conflict("Somebody changed this release meanwhile. Look again.");
  await audit(scope, "outcome.cancelled", cancelled, {
    before: { state: outcome.state, leavesAt: outcome.leavesAt },
  });
  await announce(scope, "outcome", outcomeId);
  await announce(scope, "application", outcome.applicationId);
  return cancelled;
}

async function addressOf({ tx }: Scope, { outboxId }: { outboxId: string }) {
  const [mail] = await tx.select({ toAddress: outbox.toAddress }).from(outbox).where(eq(outbox.id, outboxId));
  return mail?.toAddress ?? "";
}
