import { and, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { globalDatabase } from "@/db/client";
import { type CodePurpose, sessions, signInCodes } from "@/db/schema";
import { env } from "../env";
import { type Audience, cookieName } from "./cookies";
import { requestMail } from "./links";
import { personOf } from "./session";
import { hashCode, hashToken, isSame } from "./tokens";

const MOST_TRIES = 5;

/** Sends six digits to a mailbox that is proven already, good for one purpose alone. */
export function requestCode(email: string, codePurpose: CodePurpose): Promise<void> {
  return requestMail({ email, audience: "candidate", purpose: "code", codePurpose });
}

/** `wrong`: try again · `spent`: too many tries, too late, or used; ask for a new one. */
export type Proof = "proved" | "wrong" | "spent";

/**
 * Compares the code a person typed with the newest one sent for this purpose to the mailbox of their session, and notes
 * the proof there.
 */
export async function proveCode(
  cookies: Record<string, string>,
  audience: Audience,
  { code: typed, purpose }: { code: string; purpose: CodePurpose },
  now = new Date(),
): Promise<Proof> {
  const person = await personOf(cookies, audience, now);
  if (!person) return "spent";
  const code = await takeTry(person.email, purpose, now);
  if (!code) return "spent";
  if (!isSame(hashCode(code.id, typed, env.authSecret), code.codeHash))
    return code.tries >= MOST_TRIES ? "spent" : "wrong";
  return (await spendCode(code.id, now)) ? await noteProof(cookies, audience, { at: now, purpose }) : "spent";
}

/** Counts the try before it is compared, so that a hundred at once are still only five. */
async function takeTry(email: string, purpose: CodePurpose, now: Date) {
  const open = globalDatabase()
    .select({ id: signInCodes.id })
    .from(signInCodes)
    .where(
      and(
        eq(signInCodes.email, email),
        eq(signInCodes.purpose, purpose),
        isNull(signInCodes.usedAt),
        gt(signInCodes.expiresAt, now),
      ),
    )
    .orderBy(desc(signInCodes.id))
    .limit(1);
  const [taken] = await globalDatabase()
    .update(signInCodes)
    .set({ tries: sql`${signInCodes.tries} + 1` })
    .where(and(eq(signInCodes.id, open), lt(signInCodes.tries, MOST_TRIES)))
    .returning();
  return taken;
}

async function spendCode(id: string, now: Date) {
  const used = await globalDatabase()
    .update(signInCodes)
    .set({ usedAt: now })
    .where(and(eq(signInCodes.id, id), isNull(signInCodes.usedAt)))
    .returning({ id: signInCodes.id });
  return used.length === 1;
}

async function noteProof(
  cookies: Record<string, string>,
  audience: Audience,
  { at, purpose }: { at: Date; purpose: CodePurpose },
): Promise<Proof> {
  const token = cookies[cookieName(audience)] ?? "";
  await globalDatabase()
    .update(sessions)
    .set({ codeProvedAt: at, codeProvedFor: purpose })
    .where(eq(sessions.tokenHash, hashToken(token)));
  return "proved";
}
