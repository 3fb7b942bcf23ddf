import { eq } from "drizzle-orm";
import { approvalSteps, approvals } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { step as move } from "../machine";
import { memberOf, type Scope } from "../scope";
import { type Approvable, findHouse, lockAsking } from "./reads";
import { refuseSendingBack } from "./rules";
import { APPROVAL } from "./rules/machine";
import { takeTurn } from "./take-turn";
import { tellAsker } from "./tell-asker";

/** Sends something back with what has to change. It comes again, to the whole chain, once it is changed. */
export async function sendBack(
  scope: Scope,
  { stepId, reason, ...what }: Approvable & { stepId?: string; reason: string },
) {
  const asking = await lockAsking(scope, what);
  refuse(refuseSendingBack(asking, memberOf(scope), await findHouse(scope)));
  const { step, forId } = await takeTurn(scope, asking, { version: what.version, stepId });
  if (!asking) throw new Conflict("Nobody was asked to approve this.");
  const state = move(APPROVAL, scope, { from: asking.state, act: "send back" });
  await scope.tx
    .update(approvalSteps)
    .set({
      ...{ answer: "sent_back", answeredBy: memberOf(scope), answeredFor: forId },
      ...{ answeredAt: scope.now, reason },
    })
    .where(eq(approvalSteps.id, step.id));
  await scope.tx.update(approvals).set({ state, endedAt: scope.now }).where(eq(approvals.id, asking.id));
  await audit(
    scope,
    "approval.sent-back",
    { id: asking.id, applicationId: what.applicationId },
    { after: { version: asking.version, step: step.position, inPlaceOf: forId, reason } },
  );
  await tellAsker(scope, what, { ...asking, reason });
}
