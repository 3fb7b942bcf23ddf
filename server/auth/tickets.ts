import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "../env";

// What a page carries for us between two requests and nobody else may read, change or make up.

type Purpose = "answer" | "cv" | "delivery" | "file" | "form" | "table";

/** Seals a value so that only `openTicket` with the same purpose reads it again, until it expires. */
export function sealTicket(purpose: Purpose, value: unknown, expiresAt: Date): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), nonce);
  const text = JSON.stringify({ value, until: expiresAt.getTime() });
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** The value of a ticket, or null when it is not ours, is for something else, or has expired. */
export function openTicket(purpose: Purpose, ticket: string, now: Date): unknown {
  try {
    const bytes = Buffer.from(ticket, "base64url");
    const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, 12), {
      authTagLength: 16,
    });
    decipher.setAuthTag(bytes.subarray(12, 28));
    const text = Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8");
    const { value, until } = JSON.parse(text);
    return until > now.getTime() ? value : null;
  } catch {
    return null;
  }
}

function keyFor(purpose: Purpose) {
  return Buffer.from(hkdfSync("sha256", env.authSecret, "second-door", `ticket:${purpose}`, 32));
}
