import { and, eq, gte, isNull, lte } from "drizzle-orm";
import { approvalDelegations } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { newId } from "../ids";
import { findOrganisation, findPresentMember } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import { memberOf, type Scope } from "../scope";
import type { DelegationInput } from "./input";
import { refuseDelegation } from "./rules";

/** A member names who approves while they are away. Both names are kept with whatever is approved so. */
export async function delegateApprovals(scope: Scope, { delegateId, fromDay, untilDay }: DelegationInput) {
  const memberId = memberOf(scope);
  const delegate = await findPresentMember(scope, delegateId);
  const today = dayIn((await findOrganisation(scope)).timeZone, scope.now);
  const refusal = refuseDelegation({ delegate, isSelf: delegateId === memberId, fromDay, untilDay, today });
  if (refusal) throw new Conflict(refusal.sentence, refusal.field);
  const { memberId: mine, endedAt, fromDay: begins, untilDay: ends } = approvalDelegations;
  const overlapping = and(eq(mine, memberId), isNull(endedAt), lte(begins, untilDay), gte(ends, fromDay));
  if ((await scope.tx.$count(approvalDelegations, overlapping)) > 0)
    throw new Conflict(
      "Somebody stands in for you on some of these days already. End that first.",
      "fromDay",
    );
  const id = newId();
  await scope.tx
    .insert(approvalDelegations)
    .values({ id, memberId, delegateId, fromDay, untilDay, namedAt: scope.now });
  await audit(scope, "approval-delegation.named", { id }, { after: { delegateId, fromDay, untilDay } });
  return { delegationId: id, delegate: delegate.name };
}
