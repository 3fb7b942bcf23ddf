import { approvalSteps, approvals } from "@/db/schema";
import { audit } from "../audit/record";
import { newId } from "../ids";
import type { Scope } from "../scope";
import { type Approvable, findChain, SUBJECT } from "./reads";
import { tellDeciders } from "./tell-deciders";

export interface Ask extends Approvable {
  /** Who hears how it ends: whoever asks, and the sponsor when a candidate does. */
  answersTo: string;
}

/** Asks for approval of one version, of the chain as it is now: what is set later does not alter what was asked. */
export async function askForApproval(scope: Scope, { answersTo, ...what }: Ask) {
  const { kind, id, version, applicationId } = what;
  const { ordering, steps } = await findChain(scope, kind);
  const approvalId = newId();
  const askedBy = scope.actor.type === "member" ? scope.actor.memberId : null;
  await scope.tx.insert(approvals).values({
    ...{ id: approvalId, kind, applicationId, version, ordering, askedBy, answersTo, askedAt: scope.now },
    [SUBJECT[kind]]: id,
  });
  const asked = steps.map((step, index) => ({
    ...{ id: newId(), approvalId, position: index + 1 },
    ...{ memberId: "memberId" in step ? step.memberId : null, role: "role" in step ? step.role : null },
  }));
  await scope.tx.insert(approvalSteps).values(asked);
  await audit(
    scope,
    "approval.asked",
    { id: approvalId, applicationId },
    { after: { kind, subjectId: id, version, ordering, steps } },
  );
  const unanswered = asked.map((step) => ({ ...step, answer: null, answeredBy: null }));
  await tellDeciders(scope, what, { id: approvalId, state: "waiting", ordering, askedBy, steps: unanswered });
}
