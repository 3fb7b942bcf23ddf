import type { IncomingMessage } from "node:http";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { limitKey } from "./client-address";
import type { Refusal } from "./refusals";
import { isPublicPage, isReading } from "./request";
import { isProcedureCall, proceduresIn } from "./trpc";

// Counted for each address. An office of two hundred panelists behind one address must fit; a guessing machine must not.
const limits = {
  procedures: new RateLimiterMemory({ points: 6_000, duration: 60 }),
  signIn: new RateLimiterMemory({ points: 100, duration: 60 }),
  applying: new RateLimiterMemory({ points: 120, duration: 60 }),
  verifying: new RateLimiterMemory({ points: 30, duration: 60 }),
  acting: new RateLimiterMemory({ points: 600, duration: 60 }),
};

/** Takes from the allowance of the true address; a refusal says when to come back. */
export async function refuseTooMany(
  request: IncomingMessage,
  path: string,
  address: string,
): Promise<Refusal | null> {
  const kind = kindOf(request, path);
  if (!kind) return null;
  try {
    await limits[kind].consume(limitKey(address), kind === "procedures" ? proceduresIn(path) : 1);
    return null;
  } catch (spent) {
    if (!(spent instanceof RateLimiterRes)) throw spent;
    const retryAfterSeconds = Math.max(1, Math.ceil(spent.msBeforeNext / 1000));
    return {
      status: 429,
      sentence: "That was a little too often. Please try again in a moment.",
      retryAfterSeconds,
    };
  }
}

function kindOf(request: IncomingMessage, path: string): keyof typeof limits | null {
  if (isProcedureCall(path)) return "procedures";
  if (isReading(request)) return null;
  if (path.startsWith("/api/auth") || path.startsWith("/sign-in")) return "signIn";
  if (/^\/verify(\/|$)/.test(path)) return "verifying";
  return isPublicPage(path) ? "applying" : "acting";
}
