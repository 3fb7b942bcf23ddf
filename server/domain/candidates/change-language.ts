import { eq } from "drizzle-orm";
import { candidates } from "@/db/schema";
import { audit } from "../audit/record";
import type { Language } from "../emails/input";
import { candidateOf, type Scope } from "../scope";
import { findCandidate } from "./reads";

/** A candidate says which language they would rather read: mails that are written from now on are in it. */
export async function changeLanguage(scope: Scope, { locale }: { locale: Language }) {
  const candidate = await findCandidate(scope, candidateOf(scope));
  await scope.tx.update(candidates).set({ locale }).where(eq(candidates.id, candidate.id));
  await audit(scope, "candidate.language-changed", candidate, {
    before: { locale: candidate.locale },
    after: { locale },
  });
}
