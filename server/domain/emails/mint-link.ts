import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { signInLinks } from "@/db/schema";
import type { Scope } from "../scope";
import { type LinkWanted, linkRow } from "./rules/minting";

/**
 * Makes the token of a link at the moment its mail leaves. Only its hash is kept. A link made by a retry of the same
 * mail leaves the first one good: whichever copy arrives, opens.
 */
export async function mintLink({ tx, now }: Pick<Scope, "tx" | "now">, wanted: LinkWanted): Promise<string> {
  const { email, audience, askedForAt } = wanted;
  if (askedForAt) {
    const older = and(
      eq(signInLinks.email, email),
      eq(signInLinks.audience, audience),
      isNull(signInLinks.usedAt),
      lt(sql`coalesce(${signInLinks.askedForAt}, ${signInLinks.createdAt})`, askedForAt),
    );
    await tx.update(signInLinks).set({ expiresAt: askedForAt }).where(older);
  }
  const { token, row } = linkRow(wanted, now);
  await tx.insert(signInLinks).values(row);
  return token;
}
