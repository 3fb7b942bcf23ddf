import { and, asc, eq, lte } from "drizzle-orm";
import { outbox } from "@/db/schema";
import { tellOutcomes } from "@/server/domain/decisions/tell-outcomes";
import { claimEmails } from "@/server/domain/emails/claim-many";
import { settleEmails } from "@/server/domain/emails/settle-many";
import { offerToldTerms } from "@/server/domain/engagements/offer-told-terms";
import type { Scope } from "@/server/domain/scope";
import { minutesAfter } from "./days";
import type { History } from "./history";

/** Does with the mails of the past what the worker does with those of today, except that none is sent to anybody. */
export async function settlePost(history: History, until: Date) {
  const due = await history.bySystem(until, ({ tx }) =>
    tx
      .select({ id: outbox.id, kind: outbox.kind, dueAt: outbox.dueAt })
      .from(outbox)
      .where(and(eq(outbox.state, "queued"), lte(outbox.dueAt, until)))
      .orderBy(asc(outbox.dueAt)),
  );
  for (const mail of due)
    await history.bySystem(minutesAfter(mail.dueAt, 1 / 30), (scope) => settleAsSent(scope, mail));
}

async function settleAsSent(scope: Scope, { id: outboxId, kind }: { id: string; kind: string }) {
  const [claimed] = await claimEmails(scope, { outboxIds: [outboxId] });
  if (!claimed) throw new Error("A mail of the past was claimed by somebody else.");
  const sent = { result: "sent", response: "250 2.0.0 Accepted", chance: 0 } as const;
  await settleEmails(scope, [{ outboxId, attempt: claimed.attempts, ...sent }]);
  if (!kind.startsWith("outcome_")) return;
  const [outcome] = await tellOutcomes(scope, { outboxIds: [outboxId] });
  if (outcome?.kind === "consult_instead") await offerToldTerms(scope, outcome);
}
