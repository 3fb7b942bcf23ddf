import { eq } from "drizzle-orm";
import { candidates } from "@/db/schema";
import { audit } from "../audit/record";
import { candidateOf, type Scope } from "../scope";
import { findCandidate } from "./reads";

/** A candidate says where their clock is: from then on every time they read is on it. */
export async function changeTimeZone(scope: Scope, { timeZone }: { timeZone: string }) {
  const candidate = await findCandidate(scope, candidateOf(scope));
  await scope.tx.update(candidates).set({ timeZone }).where(eq(candidates.id, candidate.id));
  await audit(scope, "candidate.time-zone-changed", candidate, {
    before: { timeZone: candidate.timeZone },
    after: { timeZone },
  });
}
