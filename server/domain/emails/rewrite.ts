import { and, eq, inArray, sql } from "drizzle-orm";
import { outbox } from "@/db/schema";
import { Conflict } from "../errors";
import type { Scope } from "../scope";
import { type Writing, writtenMail } from "./reads/written";

/** Writes a mail that still waits anew, with other values or for another time. */
export async function rewriteEmail(
  scope: Scope,
  { outboxId, dueAt, isHeld, ...writing }: Writing & { outboxId: string; dueAt: Date; isHeld: boolean },
) {
  const written = await writtenMail(scope, writing);
  const rewritten = await scope.tx
    .update(outbox)
    .set({ ...written, dueAt, state: isHeld ? "held" : "queued" })
    .where(and(eq(outbox.id, outboxId), inArray(outbox.state, ["queued", "held"])))
    .returning({ id: outbox.id });
  if (rewritten.length === 0)
    throw new Conflict("The mail is on its way already and cannot be changed any more.");
  await scope.tx.execute(sql`select pg_notify('outbox', '')`);
}
