import { createHmac, randomInt } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { type CodePurpose, signInCodes } from "@/db/schema";
import { newId } from "../ids";
import type { Scope } from "../scope";

const TEN_MINUTES = 600_000;

/**
 * Makes six digits at the moment their mail leaves, and voids those sent before for the same purpose. A million codes are soon tried, so
 * what is kept is keyed with a secret that is not in the database.
 */
export async function mintCode(
  { tx, now }: Pick<Scope, "tx" | "now">,
  { email, purpose }: { email: string; purpose: CodePurpose },
  secret: string,
) {
  await tx
    .update(signInCodes)
    .set({ expiresAt: now })
    .where(
      and(
        eq(signInCodes.email, email),
        eq(signInCodes.purpose, purpose),
        isNull(signInCodes.usedAt),
        gt(signInCodes.expiresAt, now),
      ),
    );
  const id = newId();
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const codeHash = createHmac("sha256", secret).update(`${id}:${code}`).digest("hex");
  await tx
    .insert(signInCodes)
    .values({ id, email, purpose, codeHash, expiresAt: new Date(now.getTime() + TEN_MINUTES) });
  return code;
}
