import { and, eq, gt, sql } from "drizzle-orm";
import { signInMails } from "@/db/schema";
import type { Scope } from "../scope";
import { mintCode } from "./mint-code";
import { mintLink } from "./mint-link";

export type SignInMail = typeof signInMails.$inferSelect;
export type Prepared = { link: string } | { code: string } | null;

/** Decides whether a request is answered at all, and makes the link or the code. Null: nothing is sent. */
export async function prepareSignInMail(
  scope: Pick<Scope, "tx" | "now">,
  mail: SignInMail,
  secret: string,
): Promise<Prepared> {
  if (!(await isKnown(scope, mail)) || (await isSuperseded(scope, mail))) return null;
  if (mail.purpose === "code")
    return {
      code: await mintCode(scope, { email: mail.email, purpose: mail.codePurpose ?? "sign" }, secret),
    };
  const { email, audience, browserHash, createdAt } = mail;
  return { link: await mintLink(scope, { email, audience, browserHash, askedForAt: createdAt }) };
}

async function isKnown({ tx }: Pick<Scope, "tx">, { purpose, email, audience }: SignInMail) {
  // A code is asked for by somebody who is signed in; a stranger who founds an organisation is known to nobody yet.
  if (purpose !== "link") return true;
  const { rows } = await tx.execute<{ known: boolean }>(
    sql`select address_is_known(${email}, ${audience}) as known`,
  );
  return rows[0]?.known === true;
}

/** Somebody pressed the button twice: only the last request is answered. Ids are ordered by time. */
async function isSuperseded(
  { tx }: Pick<Scope, "tx">,
  { id, email, audience, purpose, codePurpose }: SignInMail,
) {
  const [newer] = await tx
    .select({ id: signInMails.id })
    .from(signInMails)
    .where(
      and(
        eq(signInMails.email, email),
        eq(signInMails.audience, audience),
        eq(signInMails.purpose, purpose),
        codePurpose ? eq(signInMails.codePurpose, codePurpose) : undefined,
        gt(signInMails.id, id),
      ),
    )
    .limit(1);
  return newer !== undefined;
}
