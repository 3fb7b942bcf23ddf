import { decisions } from "@/db/schema";
import { lockApplication } from "../applications/reads";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { DecisionInput } from "./input";
import { findGrounds, findReason, findStandingDecision } from "./reads";
import { refuseDecision, refuseReason } from "./rules";

/** Decides about an application. Nobody is told until the decision is released. */
export async function recordDecision(scope: Scope, input: DecisionInput) {
  const { applicationId, kind } = input;
  const { state, calledBackFromId } = await lockApplication(scope, applicationId);
  const isDecided = (await findStandingDecision(scope, applicationId)) !== null;
  const grounds = { isCalledBack: calledBackFromId !== null, ...(await findGrounds(scope, applicationId)) };
  refuse(refuseDecision({ state, isDecided, kind, ...grounds }), "kind");
  refuse(refuseReason({ reason: await findReason(scope, input.reasonId), kind }), "reasonId");

  const values = { ...input, decidedBy: memberOf(scope), decidedAt: scope.now };
  const [decision] = await scope.tx.insert(decisions).values(values).returning();
  if (!decision) throw new Error("A decision was not written.");
  await audit(scope, "decision.recorded", decision, {
    after: { kind, reasonId: decision.reasonId, rationale: decision.rationale },
  });
  await announce(scope, "application", applicationId);
  return decision;
}
