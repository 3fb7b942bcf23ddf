import { createHmac, timingSafeEqual } from "node:crypto";

/** What an address of ours is for: `r` an answer to a mail, `b` its coming back. */
export type TokenPurpose = "r" | "b";

/** The part of an address that names one mail and that only we can make up. It survives being written in capitals. */
export function mailToken(secret: string, purpose: TokenPurpose, outboxId: string) {
  const id = outboxId.replaceAll("-", "").toLowerCase();
  return `${purpose}${id}${sealOf(secret, purpose, id)}`;
}

/** The mail that a token names, or null when it is not of our making or for something else. */
export function mailOfToken(secret: string, purpose: TokenPurpose, token: string): string | null {
  const [, id = "", seal = ""] =
    new RegExp(`^${purpose}([0-9a-f]{32})([0-9a-f]{20})$`).exec(token.toLowerCase()) ?? [];
  const right = sealOf(secret, purpose, id);
  if (seal.length !== right.length || !timingSafeEqual(Buffer.from(seal), Buffer.from(right))) return null;
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** Eighty bits: an address has room for sixty-four letters before its @. */
function sealOf(secret: string, purpose: TokenPurpose, id: string) {
  return createHmac("sha256", secret).update(`mail-token:${purpose}:${id}`).digest("hex").slice(0, 20);
}
