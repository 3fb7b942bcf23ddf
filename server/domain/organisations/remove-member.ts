import { eq } from "drizzle-orm";
import { members } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { memberOf, type Scope } from "../scope";
import { findPresentMember, lockOwners } from "./reads";
import { refuseRoleChange } from "./rules";

/** Ends a membership at once. The row stays: their name stands beside what they did. */
export async function removeMember(scope: Scope, { memberId }: { memberId: string }) {
  const owners = await lockOwners(scope);
  const actor = await findPresentMember(scope, memberOf(scope));
  const member = await findPresentMember(scope, memberId);
  const { role } = member;
  const isSelf = member.id === actor.id;
  refuse(refuseRoleChange({ actorRole: actor.role, from: role, to: null, isSelf, owners }));

  await scope.tx.update(members).set({ leftAt: scope.now }).where(eq(members.id, member.id));
  await audit(scope, "member.removed", member, { before: { email: member.email, role } });
}
