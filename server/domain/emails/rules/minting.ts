import { createHash, randomBytes } from "node:crypto";

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

/** A token, and the row that knows it by its hash alone. */
export function linkRow({ email, audience, askedForAt, browserHash }: LinkWanted, now: Date) {
  const token = randomBytes(32).toString("base64url");
  const row = {
    tokenHash: createHash("sha256").update(token).digest("hex"),
    email,
    audience,
    askedForAt: askedForAt ?? null,
    browserHash: browserHash ?? null,
    createdAt: now,
    expiresAt: new Date(now.getTime() + LIVES[audience]),
  };
  return { token, row };
}
