import { and, eq } from "drizzle-orm";
import { outcomes } from "@/db/schema";
import { answerApplication } from "../applications/answer";
import { audit } from "../audit/record";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findOutcomeOfMail, lockApplication, type Outcome } from "./reads";

/**
 * The outcome's mail has gone: in the same transaction the candidate's portal shows it and the promise is answered.
 * Null for a mail that tells no outcome.
 */
export async function tellOutcome(scope: Scope, { outboxId }: { outboxId: string }): Promise<Outcome | null> {
  const outcome = await findOutcomeOfMail(scope, outboxId);
  if (outcome?.state !== "leaving") return null;
  const application = await lockApplication(scope, outcome.applicationId);
  const [told] = await scope.tx
    .update(outcomes)
    .set({ state: "told", toldAt: scope.now })
    .where(and(eq(outcomes.id, outcome.id), eq(outcomes.state, "leaving")))
    .returning();
  if (!told) return null;
  const { applicationId, kind } = told;
  if (application.state === "active") await answerApplication(scope, { applicationId, state: kind });
  await audit(scope, "outcome.told", told, { after: { kind, toldAt: scope.now } });
  await announce(scope, "outcome", told.id);
  await announce(scope, "application", applicationId);
  return told;
}
