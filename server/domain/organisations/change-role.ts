import { eq } from "drizzle-orm";
import { members, type Role } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { memberOf, type Scope } from "../scope";
import { findPresentMember, lockOwners } from "./reads";
import { refuseRoleChange } from "./rules";

/** Gives a member another role; it counts from their next click. */
export async function changeRole(scope: Scope, { memberId, role }: { memberId: string; role: Role }) {
  const owners = await lockOwners(scope);
  const actor = await findPresentMember(scope, memberOf(scope));
  const member = await findPresentMember(scope, memberId);
  const refusal = refuseRoleChange({
    actorRole: actor.role,
    from: member.role,
    to: role,
    isSelf: member.id === actor.id,
    owners,
  });
  if (refusal) throw new Conflict(refusal, "role");

  await scope.tx.update(members).set({ role }).where(eq(members.id, member.id));
  await audit(scope, "member.role-changed", member, { before: { role: member.role }, after: { role } });
}
