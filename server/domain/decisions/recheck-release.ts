import { and, eq } from "drizzle-orm";
import { outcomes } from "@/db/schema";
import { audit } from "../audit/record";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findOutcomeOfMail, lockApplication } from "./reads";

/** Whether a mail that is about to leave still should: nobody who has withdrawn gets an answer. */
export async function recheckRelease(scope: Scope, { outboxId }: { outboxId: string }): Promise<boolean> {
  const outcome = await findOutcomeOfMail(scope, outboxId);
  if (!outcome) return true;
  if (outcome.state !== "leaving") return false;
  const { state } = await lockApplication(scope, outcome.applicationId);
  if (state !== "withdrawn") return true;

  await scope.tx
    .update(outcomes)
    .set({ state: "cancelled", cancelledAt: scope.now })
    .where(and(eq(outcomes.id, outcome.id), eq(outcomes.state, "leaving")));
  await audit(scope, "outcome.cancelled", outcome, { after: { because: "The candidate has withdrawn." } });
  await announce(scope, "outcome", outcome.id);
  return false;
}
