import { sql } from "drizzle-orm";
import { type EmailKind, outbox } from "@/db/schema";
import { insertMany } from "@/db/tenant";
import { Conflict } from "../errors";
import type { Scope } from "../scope";
import type { Message } from "./queue";
import { openPen } from "./reads/written";
import { refuseAddress } from "./rules";
import { harmlessName } from "./rules/values";

type One = Omit<Message, "kind" | "dueAt" | "attachments"> & { id: string };

/** Leaves many mails of one kind in the outbox, all of them or none. */
export async function queueMany(
  scope: Scope,
  { kind, dueAt, isHeld = false }: { kind: EmailKind; dueAt: Date; isHeld?: boolean },
  messages: One[],
) {
  const pen = await openPen(scope, kind, messages);
  const rows = messages.map((message) => {
    const refusal = refuseAddress(message.to);
    if (refusal) throw new Conflict(refusal);
    return {
      id: message.id,
      kind,
      state: isHeld ? ("held" as const) : ("queued" as const),
      idempotencyKey: message.key,
      applicationId: message.applicationId ?? null,
      candidateId: message.candidateId ?? null,
      memberId: message.memberId ?? null,
      toName: harmlessName(message.to.name),
      toAddress: message.to.address,
      dueAt,
      createdAt: scope.now,
      ...pen.write(message),
    };
  });
  const written = await insertMany(scope.tx, outbox, rows);
  if (written < rows.length) throw new Conflict("Some of these mails have been sent before. Look again.");
  await scope.tx.execute(sql`select pg_notify('outbox', '')`);
}
