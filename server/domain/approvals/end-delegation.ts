import { and, eq, isNull } from "drizzle-orm";
import { approvalDelegations } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound } from "../errors";
import { memberOf, type Scope } from "../scope";

/** Ends an absence of one's own at once, or takes one back that has not begun. */
export async function endDelegation(scope: Scope, { delegationId }: { delegationId: string }) {
  const { id, memberId, endedAt } = approvalDelegations;
  const [ended] = await scope.tx
    .update(approvalDelegations)
    .set({ endedAt: scope.now })
    .where(and(eq(id, delegationId), eq(memberId, memberOf(scope)), isNull(endedAt)))
    .returning();
  if (!ended) throw new NotFound("This absence");
  const { delegateId, fromDay, untilDay } = ended;
  await audit(
    scope,
    "approval-delegation.ended",
    { id: delegationId },
    { before: { delegateId, fromDay, untilDay } },
  );
}
