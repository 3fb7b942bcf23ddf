import { eq } from "drizzle-orm";
import { decisions } from "@/db/schema";
import { lockApplication } from "../applications/reads";
import { audit } from "../audit/record";
import { NotFound, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findStandingDecision, findStandingOutcome } from "./reads";
import { stateOfStandingOffer } from "./reads/release";
import { refuseReversal } from "./rules";

/** Takes a decision back before anybody was told, and while no offer stands on it. It stays in the history. */
export async function reverseDecision(scope: Scope, { applicationId }: { applicationId: string }) {
  await lockApplication(scope, applicationId);
  const decision = await findStandingDecision(scope, applicationId);
  const outcome = await findStandingOutcome(scope, applicationId);
  const offer = await stateOfStandingOffer(scope, applicationId);
  refuse(refuseReversal({ isDecided: decision !== null, outcome: outcome?.state ?? null, offer }));
  if (!decision) throw new NotFound("This decision");

  await scope.tx
    .update(decisions)
    .set({ reversedAt: scope.now, reversedBy: memberOf(scope) })
    .where(eq(decisions.id, decision.id));
  await audit(scope, "decision.reversed", decision, {
    before: { kind: decision.kind, rationale: decision.rationale },
  });
  await announce(scope, "application", applicationId);
  return { decisionId: decision.id };
}
