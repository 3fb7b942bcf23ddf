import { eq } from "drizzle-orm";
import { erasures } from "@/db/schema";
import { audit } from "../audit/record";
import { announceMany } from "../queue";
import type { Scope } from "../scope";
import { forgetAddress } from "./forget-address";
import { findErased, findErasure } from "./reads/erasing";
import { ERASING } from "./rules/erasing";

/**
 * Empties everything that tells who a candidate was, all of it or nothing: counts, days and what was signed stay. Does
 * nothing where no erasure was begun, or it is finished; so a worker that died midway is followed by the next.
 */
export async function eraseCandidate(
  scope: Scope,
  { candidateId }: { candidateId: string },
): Promise<boolean> {
  const begun = await findErasure(scope, candidateId);
  if (!begun || begun.finishedAt) return false;
  const who = await findErased(scope, candidateId);
  for (const step of ERASING) await scope.tx.execute(step.sql(who));
  for (const email of who.emails) await forgetAddress(scope, email);
  await scope.tx.update(erasures).set({ finishedAt: scope.now }).where(eq(erasures.id, begun.id));
  await audit(
    scope,
    "candidate.erased",
    { id: candidateId },
    { after: { reason: begun.reason, applications: who.applications.length } },
  );
  await announceMany(scope, "application", [...who.applications]);
  return true;
}
