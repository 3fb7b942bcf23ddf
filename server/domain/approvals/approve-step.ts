import { eq } from "drizzle-orm";
import { approvalSteps, approvals } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { step as move } from "../machine";
import { memberOf, type Scope } from "../scope";
import { type Approvable, lockAsking } from "./reads";
import { APPROVAL } from "./rules/machine";
import { takeTurn } from "./take-turn";
import { tellAsker } from "./tell-asker";
import { tellDeciders } from "./tell-deciders";

/**
 * Answers with yes the step whose turn it is for the member who acts: the one they read, or else the first of theirs.
 * Returns whether that was the last one.
 */
export async function approveStep(
  scope: Scope,
  { stepId, ...what }: Approvable & { stepId?: string },
): Promise<{ isLast: boolean }> {
  const asking = await lockAsking(scope, what);
  const { step, forId } = await takeTurn(scope, asking, { version: what.version, stepId });
  if (!asking) throw new Conflict("Nobody was asked to approve this.");
  const answer = { answer: "approved", answeredBy: memberOf(scope), answeredAt: scope.now } as const;
  await scope.tx
    .update(approvalSteps)
    .set({ ...answer, answeredFor: forId })
    .where(eq(approvalSteps.id, step.id));
  const steps = asking.steps.map((one) => (one.id === step.id ? { ...one, ...answer } : one));
  const isLast = steps.every((one) => one.answer);
  const state = move(APPROVAL, scope, {
    from: asking.state,
    act: isLast ? "approve the last step" : "approve a step",
  });
  if (isLast)
    await scope.tx.update(approvals).set({ state, endedAt: scope.now }).where(eq(approvals.id, asking.id));
  await audit(
    scope,
    "approval.given",
    { id: asking.id, applicationId: what.applicationId },
    { after: { version: asking.version, step: step.position, inPlaceOf: forId, isLast } },
  );
  if (isLast) await tellAsker(scope, what, { ...asking, reason: null });
  else await tellDeciders(scope, what, { ...asking, steps });
  return { isLast };
}
