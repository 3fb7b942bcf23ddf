import { and, eq, isNull } from "drizzle-orm";
import { invitations, members } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import type { Scope } from "../scope";
import { findInvitation, findOrganisation } from "./reads";
import { refuseAcceptance } from "./rules";

/** Who accepts: a person whose mailbox is proven, not yet a member. */
export interface Acceptance {
  invitationId: string;
  personId: string;
  personEmail: string;
  name?: string;
}

/** Makes the invited person a member; somebody who was one before comes back as the same. */
export async function acceptInvitation(
  scope: Scope,
  { invitationId, personId, personEmail, name }: Acceptance,
) {
  const invitation = await findInvitation(scope, invitationId);
  refuse(refuseAcceptance({ ...invitation, personEmail, now: scope.now }));

  // Of two clicks at once, one finds it open.
  const [accepted] = await scope.tx
    .update(invitations)
    .set({ acceptedAt: scope.now })
    .where(
      and(eq(invitations.id, invitationId), isNull(invitations.acceptedAt), isNull(invitations.revokedAt)),
    )
    .returning();
  if (!accepted) throw new Conflict("This invitation has been accepted already.");

  const { email, title, role } = invitation;
  const present = { name: name || invitation.name, email, title, role, joinedAt: scope.now, leftAt: null };
  const [member] = await scope.tx
    .insert(members)
    .values({ personId, ...present })
    .onConflictDoUpdate({ target: [members.organisationId, members.personId], set: present })
    .returning();
  if (!member) throw new Error("The new member's row was not returned.");

  const { organisationId } = scope.actor;
  const asThem: Scope = { ...scope, actor: { type: "member", organisationId, memberId: member.id, role } };
  await audit(asThem, "invitation.accepted", invitation, { after: { memberId: member.id, role } });
  const { slug } = await findOrganisation(scope);
  return { memberId: member.id, slug };
}
