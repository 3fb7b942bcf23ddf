import { and, eq, sql } from "drizzle-orm";
import { outbox } from "@/db/schema";
import type { Scope } from "../scope";

/** Lets a mail go that was kept back, at its time. */
export async function wakeEmail(scope: Scope, { outboxId, dueAt }: { outboxId: string; dueAt: Date }) {
  await scope.tx
    .update(outbox)
    .set({ state: "queued", dueAt })
    .where(and(eq(outbox.id, outboxId), eq(outbox.state, "held")));
  await scope.tx.execute(sql`select pg_notify('outbox', '')`);
}
