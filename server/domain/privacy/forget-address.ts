import { and, eq, inArray, sql } from "drizzle-orm";
import { people, sessions, signInCodes, signInLinks, signInMails } from "@/db/schema";
import type { Scope } from "../scope";

/**
 * Ends what an address could open as a candidate, unless it is still one elsewhere; and forgets whose it was, unless
 * they also work somewhere.
 */
export async function forgetAddress({ tx }: Pick<Scope, "tx">, email: string) {
  const known = async (door: "candidate" | "member") => {
    const { rows } = await tx.execute<{ known: boolean }>(
      sql`select address_is_known(${email}, ${door}) as known`,
    );
    return rows[0]?.known === true;
  };
  if (await known("candidate")) return;
  const theirs = tx.select({ id: people.id }).from(people).where(eq(people.email, email));
  await tx
    .delete(sessions)
    .where(and(inArray(sessions.personId, theirs), eq(sessions.audience, "candidate")));
  await tx
    .delete(signInLinks)
    .where(and(eq(signInLinks.email, email), eq(signInLinks.audience, "candidate")));
  await tx
    .delete(signInMails)
    .where(and(eq(signInMails.email, email), eq(signInMails.audience, "candidate")));
  await tx.delete(signInCodes).where(eq(signInCodes.email, email));
  if (!(await known("member"))) await tx.delete(people).where(eq(people.email, email));
}
