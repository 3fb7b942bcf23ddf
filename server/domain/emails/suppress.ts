import { eq } from "drizzle-orm";
import { outbox, suppressions } from "@/db/schema";
import { audit } from "../audit/record";
import type { Scope } from "../scope";
import { addressNorm } from "./rules/sending";

/** Mail to this address came back for good: nothing more is sent there until somebody has looked at it. */
export async function suppressAddress(
  scope: Scope,
  { outboxId, reason }: { outboxId: string; reason: string },
) {
  const [mail] = await scope.tx
    .select({ toAddress: outbox.toAddress, applicationId: outbox.applicationId })
    .from(outbox)
    .where(eq(outbox.id, outboxId));
  if (!mail) return;
  const values = { addressNorm: addressNorm(mail.toAddress), outboxId, reason: reason.slice(0, 500) };
  const [made] = await scope.tx
    .insert(suppressions)
    .values({ ...values, suppressedAt: scope.now })
    .onConflictDoNothing()
    .returning();
  if (!made) return;
  const { applicationId } = mail;
  await audit(scope, "suppression.made", { id: made.id, applicationId }, { after: { outboxId } });
}
