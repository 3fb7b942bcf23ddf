import { createHash, randomBytes } from "node:crypto";
import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { signInLinks } from "@/db/schema";
import type { Scope } from "../scope";

const MINUTE = 60_000;
const LIVES = { member: 10 * MINUTE, candidate: 7 * 24 * 60 * MINUTE };

export interface LinkWanted {
  email: string;
  audience: keyof typeof LIVES;
  /** Set when the person asked for this link, and when: it voids every older one of theirs. */
  askedForAt?: Date;
  /** A member's link opens in the browser that asked for it and in no other. */
  browserHash?: string | null;
}

/**
 * Makes the token of a link at the moment its mail leaves. Only its hash is kept. A link made by a retry of the same
 * mail leaves the first one good: whichever copy arrives, opens.
 */
export async function mintLink({ tx, now }: Pick<Scope, "tx" | "now">, wanted: LinkWanted): Promise<string> {
  const { email, audience, askedForAt = null, browserHash = null } = wanted;
  if (askedForAt) {
    const older = and(
      eq(signInLinks.email, email),
      eq(signInLinks.audience, audience),
      isNull(signInLinks.usedAt),
      lt(sql`coalesce(${signInLinks.askedForAt}, ${signInLinks.createdAt})`, askedForAt),
    );
    await tx.update(signInLinks).set({ expiresAt: askedForAt }).where(older);
  }
  const token = randomBytes(32).toString("base64url");
  await tx.insert(signInLinks).values({
    tokenHash: createHash("sha256").update(token).digest("hex"),
    email,
    audience,
    askedForAt,
    browserHash,
    createdAt: now,
    expiresAt: new Date(now.getTime() + LIVES[audience]),
  });
  return token;
}
