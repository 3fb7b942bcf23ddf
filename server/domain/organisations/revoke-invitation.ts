import { and, eq, isNull } from "drizzle-orm";
import { invitations } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import type { Scope } from "../scope";
import { findInvitation } from "./reads";

/** Takes an open invitation back. */
export async function revokeInvitation(scope: Scope, { invitationId }: { invitationId: string }) {
  const invitation = await findInvitation(scope, invitationId);
  const [revoked] = await scope.tx
    .update(invitations)
    .set({ revokedAt: scope.now })
    .where(
      and(eq(invitations.id, invitationId), isNull(invitations.acceptedAt), isNull(invitations.revokedAt)),
    )
    .returning();
  if (!revoked) throw new Conflict("This invitation is no longer open.");
  await audit(scope, "invitation.revoked", invitation, {
    before: { email: invitation.email, role: invitation.role },
  });
}
