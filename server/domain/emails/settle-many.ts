import { sql } from "drizzle-orm";
import { outbox, outboxAttempts } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import type { Scope } from "../scope";
import { nextState, type SendingResult } from "./rules/sending";

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
 * Notes how sending went, and tells how the mails stand. Only who holds the lease may: of a worker that comes back too
 * late, whose mail is under way with another attempt, nothing is told.
 */
export async function settleEmails(scope: Scope, settlements: Settlement[]) {
  await insertMany(
    scope.tx,
    outboxAttempts,
    settlements.map(({ outboxId, attempt, result, response }) => ({
      ...{ outboxId, attempt, endedAt: scope.now, result: noted[result] },
      response: response?.slice(0, 500) ?? null,
    })),
  );
  const next = settlements.map((one) => ({ ...one, ...stands(one, scope.now) }));
  const column = <T>(of: (one: (typeof next)[number]) => T) => sql.param(next.map(of));
  const { rows } = await scope.tx.execute<{ id: string; state: (typeof next)[number]["state"] }>(sql`
    update ${outbox} set state = n.state, due_at = coalesce(n.due_at, ${outbox.dueAt}),
      leased_until = n.leased_until, sent_at = n.sent_at, last_error = n.error
    from unnest(
      ${column(({ outboxId }) => outboxId)}::uuid[], ${column(({ attempt }) => attempt)}::int[],
      ${column(({ state }) => state)}::text[], ${column(({ dueAt }) => dueAt)}::timestamptz[],
      ${column(({ leasedUntil }) => leasedUntil)}::timestamptz[], ${column(({ sentAt }) => sentAt)}::timestamptz[],
      ${column(({ response }) => response?.slice(0, 500) ?? null)}::text[]
    ) n(id, attempt, state, due_at, leased_until, sent_at, error)
    where ${outbox.id} = n.id and ${outbox.state} = 'sending' and ${outbox.attempts} = n.attempt
    returning ${outbox.id}, ${outbox.state}`);
  return rows.map(({ id, state }) => ({ outboxId: id, state }));
}

interface Next {
  state: ReturnType<typeof nextState>["state"];
  dueAt?: Date;
  leasedUntil: Date | null;
  sentAt?: Date;
}

function stands({ result, attempt, chance }: Settlement, now: Date) {
  const next: Next = nextState(result, attempt, now, chance);
  const { state, dueAt = null, leasedUntil, sentAt = null } = next;
  const text = (instant: Date | null) => instant?.toISOString() ?? null;
  return { state, dueAt: text(dueAt), leasedUntil: text(leasedUntil), sentAt: text(sentAt) };
}

const noted = {
  sent: "sent",
  deferred: "deferred",
  unsure: "deferred",
  failed: "failed",
  dropped: "failed",
} as const;
