import { and, eq } from "drizzle-orm";
import { outbox, outboxAttempts } from "@/db/schema";
import type { Scope } from "../scope";
import { nextState, type SendingResult } from "./rules";

export interface Settlement {
  outboxId: string;
  attempt: number;
  result: SendingResult;
  /** What the mail server said; kept in the organisation's rows, never in a log. */
  response?: string;
  /** Between 0 and 1: spreads the tries. */
  chance: number;
}

/**
 * Notes how sending went, and tells how the mail stands. Only who holds the lease may: a worker that comes back too
 * late finds another attempt under way, and gets null.
 */
export async function settleEmail(scope: Scope, { outboxId, attempt, result, response, chance }: Settlement) {
  await scope.tx
    .insert(outboxAttempts)
    .values({
      outboxId,
      attempt,
      endedAt: scope.now,
      result: noted[result],
      response: response?.slice(0, 500) ?? null,
    })
    .onConflictDoNothing();
  const [settled] = await scope.tx
    .update(outbox)
    .set({ ...nextState(result, attempt, scope.now, chance), lastError: response?.slice(0, 500) ?? null })
    .where(and(eq(outbox.id, outboxId), eq(outbox.state, "sending"), eq(outbox.attempts, attempt)))
    .returning();
  return settled ?? null;
}

const noted = {
  sent: "sent",
  deferred: "deferred",
  unsure: "deferred",
  failed: "failed",
  dropped: "failed",
} as const;
