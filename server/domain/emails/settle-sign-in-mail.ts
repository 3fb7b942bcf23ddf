import { and, eq } from "drizzle-orm";
import { signInMails } from "@/db/schema";
import type { Scope } from "../scope";
import type { SignInMail } from "./prepare-sign-in-mail";
import { waitBeforeNextTry } from "./rules/sending";

const HOUR = 3_600_000;

/** `dropped`: not to be answered · `deferred`: tried again, for an hour; after that the person has asked anew. */
export interface Settlement {
  result: "sent" | "dropped" | "deferred" | "failed";
  error?: string;
}

/** Notes how it went. Only whoever holds the lease may: a slow worker's word comes too late. */
export async function settleSignInMail(
  { tx, now }: Pick<Scope, "tx" | "now">,
  mail: SignInMail,
  { result, error }: Settlement,
) {
  const held = and(
    eq(signInMails.id, mail.id),
    eq(signInMails.state, "sending"),
    eq(signInMails.attempts, mail.attempts),
  );
  const isLate = now.getTime() - mail.createdAt.getTime() > HOUR;
  const dueAt = new Date(now.getTime() + waitBeforeNextTry(mail.attempts, 0.5));
  const next = {
    sent: { state: "sent" as const, sentAt: now },
    dropped: { state: "cancelled" as const },
    failed: { state: "failed" as const },
    deferred: isLate ? { state: "failed" as const } : { state: "queued" as const, dueAt },
  };
  await tx
    .update(signInMails)
    .set({ ...next[result], leasedUntil: null, lastError: error ?? null })
    .where(held);
}
