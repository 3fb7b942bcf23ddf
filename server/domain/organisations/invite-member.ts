import { invitations } from "@/db/schema";
import { audit } from "../audit/record";
import { queueEmail } from "../emails/queue";
import { Conflict } from "../errors";
import { memberOf, type Scope } from "../scope";
import { type InvitationInput, ROLE_WORDS } from "./input";
import { findMember, listInvitations, listMembers } from "./reads";
import { INVITATION_DAYS, refuseInvitation } from "./rules";

/** Invites a person by mail. They become a member once they have proven that mailbox and accepted. */
export async function inviteMember(scope: Scope, { email, name, title, role }: InvitationInput) {
  const inviter = await findMember(scope, memberOf(scope));
  const refusal = refuseInvitation({
    actorRole: inviter.role,
    role,
    isMember: (await listMembers(scope)).some((member) => member.email === email),
    isInvited: (await listInvitations(scope)).some((invitation) => invitation.email === email),
  });
  if (refusal) throw new Conflict(refusal, role === "owner" && inviter.role !== "owner" ? "role" : "email");

  const expiresAt = new Date(scope.now.getTime() + INVITATION_DAYS * 86_400_000);
  const [invitation] = await scope.tx
    .insert(invitations)
    .values({ email, name, title, role, invitedBy: inviter.id, invitedAt: scope.now, expiresAt })
    .onConflictDoNothing()
    .returning();
  if (!invitation) throw new Conflict("This person has been invited already.", "email");

  await queueEmail(scope, {
    kind: "member_invitation",
    key: `member_invitation:${invitation.id}`,
    to: { name, address: email },
    fields: { inviter_name: inviter.name, role: ROLE_WORDS[role], invitation_link: "/invitations" },
  });
  await audit(scope, "invitation.sent", invitation, { after: { email, name, title, role } });
  return invitation;
}
