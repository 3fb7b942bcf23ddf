import { changeRole } from "@/server/domain/organisations/change-role";
import {
  invitationIdInput,
  invitationInput,
  memberIdInput,
  roleChange,
} from "@/server/domain/organisations/input";
import { inviteMember } from "@/server/domain/organisations/invite-member";
import { listEveryMember, listInvitations, listMembers } from "@/server/domain/organisations/reads";
import { removeMember } from "@/server/domain/organisations/remove-member";
import { revokeInvitation } from "@/server/domain/organisations/revoke-invitation";
import { member } from "../doors";
import { router } from "../trpc";

export const members = router({
  list: member("members.read").query(({ ctx }) => listMembers(ctx.scope)),
  /** Also those who have left. */
  listEver: member("audit.read").query(({ ctx }) => listEveryMember(ctx.scope)),
  invitations: member("members.manage").query(({ ctx }) => listInvitations(ctx.scope)),
  invite: member("members.manage")
    .input(invitationInput)
    .mutation(({ ctx, input }) => inviteMember(ctx.scope, input)),
  revokeInvitation: member("members.manage")
    .input(invitationIdInput)
    .mutation(({ ctx, input }) => revokeInvitation(ctx.scope, input)),
  changeRole: member("members.manage")
    .input(roleChange)
    .mutation(({ ctx, input }) => changeRole(ctx.scope, input)),
  remove: member("members.manage")
    .input(memberIdInput)
    .mutation(({ ctx, input }) => removeMember(ctx.scope, input)),
});
