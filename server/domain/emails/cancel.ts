import { and, eq, inArray } from "drizzle-orm";
import { outbox } from "@/db/schema";
import type { Scope } from "../scope";

/** Keeps back a mail that has not begun to leave. False when it is too late: it may be on its way. */
export async function cancelEmail(scope: Scope, { outboxId }: { outboxId: string }): Promise<boolean> {
  const cancelled = await scope.tx
    .update(outbox)
    .set({ state: "cancelled" })
    .where(and(eq(outbox.id, outboxId), inArray(outbox.state, ["queued", "held"])))
    .returning({ id: outbox.id });
  return cancelled.length > 0;
}
