import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** 32 random bytes: a session, a link or a browser's mark. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a token: never the thing itself. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** What is kept of a six-digit code; the secret is not in the database (see server/domain/emails/mint-code.ts). */
export function hashCode(id: string, code: string, secret: string): string {
  return createHmac("sha256", secret).update(`${id}:${code}`).digest("hex");
}

export function isSame(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
