import { desc, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { outbox, outboxAttempts } from "@/db/schema";
import { NotFound } from "../errors";
import type { Scope } from "../scope";

const dueRows = z.array(z.object({ organisation_id: z.string(), id: z.string() }));

/** Mails whose time has come, in every organisation: ids alone, each organisation's turn after another's. */
export async function listDueMails({ tx, now }: Pick<Scope, "tx" | "now">, most: number) {
  const { rows } = await tx.execute(
    sql`select organisation_id, id from outbox_due(${now.toISOString()}::timestamptz, ${most})`,
  );
  return dueRows
    .parse(rows)
    .map(({ organisation_id, id }) => ({ organisationId: organisation_id, outboxId: id }));
}

export async function findEmail(scope: Scope, outboxId: string) {
  const [found] = await scope.tx.select().from(outbox).where(eq(outbox.id, outboxId));
  if (!found) throw new NotFound("This mail");
  const attempts = await scope.tx
    .select()
    .from(outboxAttempts)
    .where(eq(outboxAttempts.outboxId, outboxId))
    .orderBy(outboxAttempts.attempt);
  return {
    ...found,
    attempts: attempts.map(({ attempt, endedAt, result, response }) => ({
      attempt,
      endedAt,
      result,
      response,
    })),
  };
}

/** The mails about one application, the newest first. */
export function listEmailsForApplication(scope: Scope, applicationId: string) {
  return scope.tx
    .select({
      id: outbox.id,
      kind: outbox.kind,
      subject: outbox.subject,
      toName: outbox.toName,
      state: outbox.state,
      dueAt: outbox.dueAt,
      sentAt: outbox.sentAt,
      createdAt: outbox.createdAt,
    })
    .from(outbox)
    .where(eq(outbox.applicationId, applicationId))
    .orderBy(desc(outbox.createdAt), desc(outbox.id))
    .limit(100);
}
