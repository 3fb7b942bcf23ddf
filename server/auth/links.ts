import { eq, sql } from "drizzle-orm";
import { globalDatabase } from "@/db/client";
import { type CodePurpose, signInLinks, type signInMails } from "@/db/schema";
import type { Audience } from "./cookies";
import { hashToken } from "./tokens";

export interface MailWanted {
  email: string;
  audience: Audience;
  purpose: (typeof signInMails.$inferSelect)["purpose"];
  /** The browser that asks; its link opens there and nowhere else. */
  browser?: string | null;
  /** For a code: what it is good for. */
  codePurpose?: CodePurpose;
}

/** How often an address may be written to within an hour, whoever asks. */
const MOST_AN_HOUR = 8;

/**
 * Notes that a mail is wanted. One statement, the same for every address: a worker finds out whether it is known,
 * so that neither the answer nor its time tells. Due in whole milliseconds, like the clock the worker compares with:
 * a finer one would put the mail in that clock's future.
 */
export async function requestMail({
  email,
  audience,
  purpose,
  browser,
  codePurpose,
}: MailWanted): Promise<void> {
  const browserHash = browser ? hashToken(browser) : null;
  await globalDatabase().execute(sql`
    with wanted as (
      insert into sign_in_mails (email, audience, purpose, browser_hash, code_purpose, due_at)
      select ${email}, ${audience}, ${purpose}, ${browserHash}, ${codePurpose ?? null}, date_trunc('milliseconds', now())
      where (select count(*) from sign_in_mails
        where email = ${email} and created_at > now() - interval '1 hour') < ${MOST_AN_HOUR})
    select pg_notify('sign_in_mails', '')`);
}

/** Sends a candidate's link anew, to the address it was for, however long ago it expired or was used. */
export async function renewLink(token: string): Promise<void> {
  const link = await findLink(token, "candidate");
  if (link) await requestMail({ email: link.email, audience: "candidate", purpose: "link" });
}

export type LinkState = "open" | "spent" | "elsewhere";

/** What a link is good for in this browser. Looking at it changes nothing. */
export async function stateOfLink(
  token: string,
  audience: Audience,
  browser: string | null,
  now = new Date(),
): Promise<LinkState> {
  const link = await findLink(token, audience);
  if (!link || link.usedAt || link.expiresAt <= now) return "spent";
  if (link.browserHash && link.browserHash !== (browser && hashToken(browser))) return "elsewhere";
  return "open";
}

async function findLink(token: string, audience: Audience) {
  const [link] = await globalDatabase()
    .select()
    .from(signInLinks)
    .where(eq(signInLinks.tokenHash, hashToken(token)));
  return link?.audience === audience ? link : null;
}
