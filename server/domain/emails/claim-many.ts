import { and, eq, inArray, isNotNull, lte, or, sql } from "drizzle-orm";
import { members, mutedNotifications, organisations, outbox } from "@/db/schema";
import { isAmong } from "../ids";
import type { Scope } from "../scope";
import { mintLinks } from "./mint-links";
import { OPEN_PORTAL_LINK } from "./rules/links";
import { isTest } from "./rules/sending";
import { takeAllowance } from "./take-allowance";

const LEASE = 60_000;

export type ClaimedEmail = Awaited<ReturnType<typeof claimEmails>>[number];

/**
 * Takes those of these mails that are due for a minute, so that one worker sends each; those that another has or that
 * were cancelled are left out. A mail whose sender died, or whose fate is unknown, is taken again when its lease has
 * ended. It waits for nobody: what somebody holds just now is taken in the next round.
 */
export async function claimEmails(
  scope: Scope,
  { outboxIds, perMinute = null }: { outboxIds: string[]; perMinute?: number | null },
) {
  const { tx, now } = scope;
  const due = or(
    and(eq(outbox.state, "queued"), lte(outbox.dueAt, now)),
    and(eq(outbox.state, "sending"), lte(outbox.leasedUntil, now)),
  );
  const found = await tx
    .select({ id: outbox.id, state: outbox.state })
    .from(outbox)
    .where(and(isAmong(outbox.id, outboxIds), due))
    .for("update", { skipLocked: true });
  if (found.length === 0) return [];
  const wanted = found.length;
  const before = perMinute ? found.slice(0, await takeAllowance(scope, { wanted, perMinute })) : found;
  if (before.length === 0) return [];
  const mayHaveLeft = new Set(before.filter(({ state }) => state === "sending").map(({ id }) => id));
  const leasedUntil = new Date(now.getTime() + LEASE);
  const rows = await tx
    .update(outbox)
    .set({ state: "sending", attempts: sql`${outbox.attempts} + 1`, leasedUntil })
    .where(
      isAmong(
        outbox.id,
        before.map(({ id }) => id),
      ),
    )
    .returning();
  const [sender] = await tx.select().from(organisations);
  if (!sender) return [];
  const left = await whoHasLeft(
    scope,
    rows.flatMap(({ memberId }) => memberId ?? []),
  );
  const muted = await whatIsMuted(scope, rows);
  const tokens = await tokensFor(scope, rows);
  return rows.map((row) => ({
    ...row,
    leasedUntil,
    sender: { name: sender.name, replyTo: sender.replyTo },
    /** Whether a copy may have left already: then it can no longer be called back. */
    mayHaveLeft: mayHaveLeft.has(row.id),
    recipientHasLeft: row.memberId !== null && left.has(row.memberId),
    isUnwanted: muted.has(row.id),
    portalToken: tokens.get(row.id) ?? null,
  }));
}

async function whoHasLeft({ tx }: Scope, memberIds: string[]): Promise<Set<string>> {
  if (memberIds.length === 0) return new Set();
  const gone = await tx
    .select({ id: members.id })
    .from(members)
    .where(and(inArray(members.id, memberIds), isNotNull(members.leftAt)));
  return new Set(gone.map(({ id }) => id));
}

/** What a member has chosen to do without. A test goes to who asked for it all the same. */
async function whatIsMuted({ tx }: Scope, rows: (typeof outbox.$inferSelect)[]): Promise<Set<string>> {
  const toMembers = rows.filter(({ memberId, idempotencyKey }) => memberId && !isTest(idempotencyKey));
  if (toMembers.length === 0) return new Set();
  const chosen = await tx
    .select()
    .from(mutedNotifications)
    .where(
      inArray(
        mutedNotifications.memberId,
        toMembers.flatMap(({ memberId }) => memberId ?? []),
      ),
    );
  const muted = new Set(chosen.map(({ memberId, kind }) => `${memberId} ${kind}`));
  return new Set(toMembers.filter((row) => muted.has(`${row.memberId} ${row.kind}`)).map(({ id }) => id));
}

async function tokensFor(scope: Scope, rows: (typeof outbox.$inferSelect)[]) {
  const open = rows.filter(({ html, text }) => `${html}${text}`.includes(OPEN_PORTAL_LINK));
  const links = await mintLinks(
    scope,
    open.map(({ toAddress }) => ({ email: toAddress.toLowerCase(), audience: "candidate" as const })),
  );
  return new Map(open.map(({ id }, index) => [id, links[index] ?? null]));
}
