import { eq } from "drizzle-orm";
import { candidates } from "@/db/schema";
import { audit } from "../audit/record";
import { candidateOf, type Scope } from "../scope";
import { lockCandidate } from "./reads";
import { nameNorm } from "./rules";

interface Details {
  name: string;
  phone: string;
  location: string;
  locale: string;
  timeZone: string;
}

/** A candidate puts right how they are called, how they are reached, what they read and where their clock is. */
export async function correctDetails(scope: Scope, after: Details) {
  const candidate = await lockCandidate(scope, candidateOf(scope));
  const { name, phone, location, locale, timeZone } = candidate;
  await scope.tx
    .update(candidates)
    .set({ ...after, nameNorm: nameNorm(after.name) })
    .where(eq(candidates.id, candidate.id));
  await audit(scope, "candidate.corrected", candidate, {
    before: { name, phone, location, locale, timeZone },
    after: { ...after },
  });
}
