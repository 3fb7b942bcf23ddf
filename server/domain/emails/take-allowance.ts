import { sendingAllowances } from "@/db/schema";
import type { Scope } from "../scope";

/**
 * How many of the mails an organisation wants to send may go now. A minute's worth may go at once, and then as many as
 * fit into the time that has passed, however many workers there are.
 */
export async function takeAllowance(
  { tx, now }: Scope,
  { wanted, perMinute }: { wanted: number; perMinute: number },
): Promise<number> {
  const { left, countedAt } = sendingAllowances;
  await tx.insert(sendingAllowances).values({ left: perMinute, countedAt: now }).onConflictDoNothing();
  const [before] = await tx.select({ left, countedAt }).from(sendingAllowances).for("update");
  if (!before) return 0;
  const passedMs = Math.max(0, now.getTime() - before.countedAt.getTime());
  const filled = Math.min(perMinute, before.left + (passedMs / 60_000) * perMinute);
  const granted = Math.min(wanted, Math.floor(filled));
  await tx.update(sendingAllowances).set({ left: filled - granted, countedAt: now });
  return granted;
}
