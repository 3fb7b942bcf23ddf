import { and, asc, eq, gte, isNull } from "drizzle-orm";
import { approvalDelegations, members } from "@/db/schema";
import { findOrganisation, listMembers } from "../../organisations/reads";
import { dayIn } from "../../organisations/rules";
import { memberOf, type Scope } from "../../scope";
import { findChain } from "../reads";
import { APPROVER_ROLES } from "../rules/turns";

/** The absences of the member who asks that are still to come or under way. */
export async function listMyDelegations(scope: Scope) {
  const { timeZone } = await findOrganisation(scope);
  return scope.tx
    .select({
      id: approvalDelegations.id,
      fromDay: approvalDelegations.fromDay,
      untilDay: approvalDelegations.untilDay,
      delegateId: approvalDelegations.delegateId,
      delegate: members.name,
    })
    .from(approvalDelegations)
    .innerJoin(members, eq(members.id, approvalDelegations.delegateId))
    .where(
      and(
        eq(approvalDelegations.memberId, memberOf(scope)),
        isNull(approvalDelegations.endedAt),
        gte(approvalDelegations.untilDay, dayIn(timeZone, scope.now)),
      ),
    )
    .orderBy(asc(approvalDelegations.fromDay));
}

/** The chain of each kind. */
export const findChains = async (scope: Scope) => ({
  job: await findChain(scope, "job"),
  offer: await findChain(scope, "offer"),
  terms: await findChain(scope, "terms"),
});

/** Who may be named in a chain, or as somebody's delegate, by name. */
export async function listApprovers(scope: Scope) {
  const able = (await listMembers(scope)).filter(({ role }) => APPROVER_ROLES.includes(role));
  return able.map(({ id, name, title }) => ({ id, name, title }));
}
