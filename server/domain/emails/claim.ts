import { and, eq, lte, or, sql } from "drizzle-orm";
import { members, organisations, outbox } from "@/db/schema";
import type { Scope } from "../scope";
import { mintLink } from "./mint-link";
import { OPEN_PORTAL_LINK } from "./rules/links";

const LEASE = 60_000;

export type ClaimedEmail = NonNullable<Awaited<ReturnType<typeof claimEmail>>>;

/**
 * Takes a mail that is due for a minute, so that one worker sends it; null when another has it or it was cancelled. A
 * mail whose sender died, or whose fate is unknown, is taken again when its lease has ended.
 */
export async function claimEmail(scope: Scope, { outboxId }: { outboxId: string }) {
  const { tx, now } = scope;
  const due = or(
    and(eq(outbox.state, "queued"), lte(outbox.dueAt, now)),
    and(eq(outbox.state, "sending"), lte(outbox.leasedUntil, now)),
  );
  const [before] = await tx
    .select({ state: outbox.state })
    .from(outbox)
    .where(and(eq(outbox.id, outboxId), due))
    .for("update", { skipLocked: true });
  if (!before) return null;
  const leasedUntil = new Date(now.getTime() + LEASE);
  const [row] = await tx
    .update(outbox)
    .set({ state: "sending", attempts: sql`${outbox.attempts} + 1`, leasedUntil })
    .where(eq(outbox.id, outboxId))
    .returning();
  const [sender] = await tx.select().from(organisations);
  if (!row || !sender) return null;
  return {
    ...row,
    leasedUntil,
    sender: { name: sender.name, replyTo: sender.replyTo },
    /** Whether a copy may have left already: then it can no longer be called back. */
    mayHaveLeft: before.state === "sending",
    recipientHasLeft: row.memberId !== null && (await hasLeft(scope, row.memberId)),
    portalToken: await tokenFor(scope, row),
  };
}

async function hasLeft({ tx }: Scope, memberId: string) {
  const [member] = await tx.select({ leftAt: members.leftAt }).from(members).where(eq(members.id, memberId));
  return Boolean(member?.leftAt);
}

async function tokenFor(scope: Scope, { html, text, toAddress }: typeof outbox.$inferSelect) {
  if (!html.includes(OPEN_PORTAL_LINK) && !text.includes(OPEN_PORTAL_LINK)) return null;
  return mintLink(scope, { email: toAddress.toLowerCase(), audience: "candidate" });
}
