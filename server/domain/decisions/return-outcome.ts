import { and, eq } from "drizzle-orm";
import { outcomes } from "@/db/schema";
import { lockApplication } from "../applications/reads";
import { reopenApplication } from "../applications/reopen";
import { audit } from "../audit/record";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findCall, whatStandsOn } from "./reads/telling";

/**
 * The mail that told an outcome has come back. Unless they know it by phone, or have acted on it, nobody was told: the
 * application waits for its answer again, and the outcome is shown as not delivered.
 */
export async function returnOutcome(scope: Scope, { outboxId }: { outboxId: string }) {
  const [told] = await scope.tx
    .select()
    .from(outcomes)
    .where(and(eq(outcomes.outboxId, outboxId), eq(outcomes.state, "told")));
  if (!told) return null;
  const { applicationId } = told;
  const application = await lockApplication(scope, applicationId);
  const isKnown = (await findCall(scope, told.id)) || (await whatStandsOn(scope, applicationId));
  if (isKnown || application.state !== told.kind) return null;
  await scope.tx.update(outcomes).set({ state: "undelivered", toldAt: null }).where(eq(outcomes.id, told.id));
  await reopenApplication(scope, application, application.promisedOn);
  await audit(scope, "outcome.undelivered", told, {
    before: { state: told.state },
    after: { state: "undelivered" },
  });
  await announce(scope, "outcome", told.id);
  await announce(scope, "application", applicationId);
  return told;
}
