import { and, eq } from "drizzle-orm";
import { outcomes } from "@/db/schema";
import { audit } from "../audit/record";
import { announce } from "../queue";
import type { Scope } from "../scope";

/** The outcome's mail will never arrive: nobody was told, and the recruiter has to act. */
export async function failOutcome(scope: Scope, { outboxId }: { outboxId: string }) {
  const [failed] = await scope.tx
    .update(outcomes)
    .set({ state: "undelivered" })
    .where(and(eq(outcomes.outboxId, outboxId), eq(outcomes.state, "leaving")))
    .returning();
  if (!failed) return null;
  await audit(scope, "outcome.undelivered", failed, { after: { state: failed.state } });
  await announce(scope, "outcome", failed.id);
  await announce(scope, "application", failed.applicationId);
  return failed;
}
