import { and, eq, inArray } from "drizzle-orm";
import { outbox } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound } from "../errors";
import type { Scope } from "../scope";
import { isHardBounce } from "./rules/sending";
import { suppressAddress } from "./suppress";

/** A mail that had left has come back: it did not arrive, and a mailbox that does not exist gets no more of them. */
export async function returnEmail(scope: Scope, { outboxId, reason }: { outboxId: string; reason: string }) {
  const [before] = await scope.tx.select().from(outbox).where(eq(outbox.id, outboxId));
  if (!before) throw new NotFound("This mail");
  const [returned] = await scope.tx
    .update(outbox)
    .set({ state: "failed", lastError: reason.slice(0, 500), leasedUntil: null })
    .where(and(eq(outbox.id, outboxId), inArray(outbox.state, ["sent", "sending"])))
    .returning();
  const subject = { id: outboxId, applicationId: before.applicationId };
  await audit(scope, "email.returned", subject, { before: { state: before.state }, after: { reason } });
  if (returned && isHardBounce(reason)) await suppressAddress(scope, { outboxId, reason });
  return returned ?? null;
}
