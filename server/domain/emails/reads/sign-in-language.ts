import { sql } from "drizzle-orm";
import type { Scope } from "../../scope";
import { LANGUAGES, type Language } from "../input";
import type { SignInMail } from "../prepare-sign-in-mail";

/** In which language who asked for a link or a code reads: what they chose as a candidate, English as a member. */
export async function findSignInLanguage(
  { tx }: Pick<Scope, "tx">,
  { email, audience }: Pick<SignInMail, "email" | "audience">,
): Promise<Language> {
  if (audience !== "candidate") return "en";
  const { rows } = await tx.execute<{ locale: string | null }>(
    sql`select language_of_candidate(${email}) as locale`,
  );
  const locale = rows[0]?.locale ?? "";
  return Object.hasOwn(LANGUAGES, locale) ? (locale as Language) : "en";
}
