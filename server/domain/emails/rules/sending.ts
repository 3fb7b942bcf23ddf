/** How long to wait before the next try of a mail: from ten seconds to two hours, spread so that none meet. */
export function waitBeforeNextTry(attempts: number, chance: number) {
  return Math.min(10_000 * 2 ** (attempts - 1), 7_200_000) * (0.75 + chance / 2);
}

/**
 * `deferred`: the server refused it for now · `unsure`: the connection broke, so that it may have arrived · `failed`:
 * refused for good · `dropped`: it should no longer go
 */
export type SendingResult = "sent" | "deferred" | "unsure" | "failed" | "dropped";

/** About a day of tries. */
const MOST_ATTEMPTS = 20;

/** Where a mail stands after an attempt. One that may have left stays "sending": nobody can call it back. */
export function nextState(result: SendingResult, attempt: number, now: Date, chance: number) {
  const next = new Date(now.getTime() + waitBeforeNextTry(attempt, chance));
  if (result === "sent") return { state: "sent", sentAt: now, leasedUntil: null } as const;
  if (result === "dropped") return { state: "cancelled", leasedUntil: null } as const;
  if (result === "failed" || attempt >= MOST_ATTEMPTS) return { state: "failed", leasedUntil: null } as const;
  if (result === "unsure") return { state: "sending", leasedUntil: next } as const;
  return { state: "queued", dueAt: next, leasedUntil: null } as const;
}

/** What marks a mail by which somebody only looks at their own template. */
export const testKey = (outboxId: string) => `test:${outboxId}`;
export const isTest = (idempotencyKey: string) => idempotencyKey.startsWith("test:");

/** An address as it is compared when we ask whether it takes mail. */
export const addressNorm = (address: string) => address.trim().toLowerCase();

/** Whether an answer says that there is no such mailbox, and not only that this mail is not wanted. */
export function isHardBounce(response: string | undefined): boolean {
  const enhanced = /\b5\.(\d{1,3})\.\d{1,3}\b/.exec(response ?? "");
  return enhanced ? enhanced[1] === "1" : /^55[013]\b/.test(response ?? "");
}
