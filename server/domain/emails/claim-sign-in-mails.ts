import { and, asc, eq, inArray, lte, or, sql } from "drizzle-orm";
import { signInMails } from "@/db/schema";
import type { Scope } from "../scope";

const LEASE = 60_000;

/** Takes what is due, and what a worker that died has left, for a minute. */
export async function claimSignInMails({ tx, now }: Pick<Scope, "tx" | "now">, most: number) {
  const due = tx
    .select({ id: signInMails.id })
    .from(signInMails)
    .where(
      or(
        and(eq(signInMails.state, "queued"), lte(signInMails.dueAt, now)),
        and(eq(signInMails.state, "sending"), lte(signInMails.leasedUntil, now)),
      ),
    )
    .orderBy(asc(signInMails.dueAt))
    .limit(most)
    .for("update", { skipLocked: true });
  return tx
    .update(signInMails)
    .set({
      state: "sending",
      attempts: sql`${signInMails.attempts} + 1`,
      leasedUntil: new Date(now.getTime() + LEASE),
    })
    .where(inArray(signInMails.id, due))
    .returning();
}
