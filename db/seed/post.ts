import { and, asc, eq, lte } from "drizzle-orm";
import { outbox } from "@/db/schema";
import { tellOutcome } from "@/server/domain/decisions/tell-outcome";
import { claimEmail } from "@/server/domain/emails/claim";
import { settleEmail } from "@/server/domain/emails/settle";
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
  const claimed = await claimEmail(scope, { outboxId });
  if (!claimed) throw new Error("A mail of the past was claimed by somebody else.");
  await settleEmail(scope, {
    outboxId,
    attempt: claimed.attempts,
    result: "sent",
    response: "250 2.0.0 Accepted",
    chance: 0,
  });
  if (!kind.startsWith("outcome_")) return;
  const outcome = await tellOutcome(scope, { outboxId });
  if (outcome?.kind === "consult_instead") await offerToldTerms(scope, outcome);
}
