import { eq, sql } from "drizzle-orm";
import { type Attachment, outbox } from "@/db/schema";
import { Conflict } from "../errors";
import { newId } from "../ids";
import type { Scope } from "../scope";
import { type Writing, writtenMail } from "./reads/written";
import { refuseAddress } from "./rules";
import { harmlessName } from "./rules/values";

export interface Message extends Writing {
  /** What may be queued only once, such as one outcome to one person. */
  key: string;
  to: { name: string; address: string };
  applicationId?: string | null;
  attachments?: Attachment[];
  dueAt?: Date;
  /** Kept back until something has happened; then its time is set. */
  isHeld?: boolean;
}

/**
 * Writes a mail in the organisation's words and leaves it in the outbox, in the caller's transaction. A key that was
 * queued before queues nothing. Who reads the mail in their portal gets a link that is made when it is sent.
 */
export async function queueEmail(scope: Scope, message: Message): Promise<string> {
  const refusal = refuseAddress(message.to);
  if (refusal) throw new Conflict(refusal);
  const row = {
    id: newId(),
    kind: message.kind,
    state: message.isHeld ? ("held" as const) : ("queued" as const),
    idempotencyKey: message.key,
    applicationId: message.applicationId ?? null,
    candidateId: message.candidateId ?? null,
    memberId: message.memberId ?? null,
    toName: harmlessName(message.to.name),
    toAddress: message.to.address,
    attachments: message.attachments ?? [],
    dueAt: message.dueAt ?? scope.now,
    createdAt: scope.now,
    ...(await writtenMail(scope, message)),
  };
  const { rowCount } = await scope.tx.insert(outbox).values(row).onConflictDoNothing();
  if (!rowCount) return queuedBefore(scope, message.key);
  await scope.tx.execute(sql`select pg_notify('outbox', '')`);
  return row.id;
}

async function queuedBefore(scope: Scope, key: string) {
  const [earlier] = await scope.tx
    .select({ id: outbox.id })
    .from(outbox)
    .where(eq(outbox.idempotencyKey, key));
  if (!earlier) throw new Conflict("This mail has been sent before.");
  return earlier.id;
}
