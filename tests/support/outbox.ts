import { eq } from "drizzle-orm";
import { outbox, outboxAttempts } from "@/db/schema";
import { type Message, queueEmail } from "@/server/domain/emails/queue";
import { queueMany as queueMails } from "@/server/domain/emails/queue-many";
import { newId } from "@/server/domain/ids";
import { now } from "@/server/gateways/clock";
import { asSystem, type Cast } from "./cast";

/** Leaves one mail to a candidate in the outbox and tells its id. */
export async function queueOne(cast: Cast, changes: Partial<Message> = {}) {
  const [id] = await queueMany(cast, 1, changes);
  return id!;
}

/** Leaves many mails in the outbox, in one transaction. */
export function queueMany(cast: Cast, count: number, changes: Partial<Message> = {}) {
  return asSystem(
    cast.organisationId,
    async (scope) => {
      const ids: string[] = [];
      for (let made = 0; made < count; made += 1) ids.push(await queueEmail(scope, aMail(changes)));
      return ids;
    },
    now(),
  );
}

function aMail(changes: Partial<Message>): Message {
  const id = newId();
  return {
    kind: "application_received",
    key: `mail:${id}`,
    to: { name: "Theo Marchetti", address: `theo-${id}@example.test` },
    fields: { candidate_name: "Theo Marchetti", job_title: "Strategist", promised_on: "2026-12-04" },
    candidateId: id,
    ...changes,
  };
}

/** How a mail stands, with every attempt that was noted. */
export async function mailOf(cast: Cast, outboxId: string) {
  return asSystem(cast.organisationId, async ({ tx }) => {
    const [mail] = await tx.select().from(outbox).where(eq(outbox.id, outboxId));
    const attempts = await tx
      .select()
      .from(outboxAttempts)
      .where(eq(outboxAttempts.outboxId, outboxId))
      .orderBy(outboxAttempts.attempt);
    return { ...mail!, results: attempts.map(({ result }) => result) };
  });
}

/** Leaves thousands of mails in the outbox, in a few acts. */
export async function queueInBulk(cast: Cast, count: number) {
  const kind = "application_received";
  for (let left = count; left > 0; left -= 1_000) {
    const messages = Array.from({ length: Math.min(left, 1_000) }, () => {
      const { kind: _kind, ...mail } = aMail({});
      return { ...mail, id: newId() };
    });
    await asSystem(
      cast.organisationId,
      (scope) => queueMails(scope, { kind, dueAt: now() }, messages),
      now(),
    );
  }
}
