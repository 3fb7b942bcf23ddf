import { notificationsInput } from "@/server/domain/emails/input/notifications";
import { changeRole } from "@/server/domain/organisations/change-role";
import { chooseNotifications } from "@/server/domain/organisations/choose-notifications";
import {
  invitationIdInput,
  invitationInput,
  memberIdInput,
  roleChange,
} from "@/server/domain/organisations/input";
import { inviteMember } from "@/server/domain/organisations/invite-member";
import { listEveryMember, listInvitations, listMembers } from "@/server/domain/organisations/reads";
import { listWantedNotifications } from "@/server/domain/organisations/reads/notifications";
import { removeMember } from "@/server/domain/organisations/remove-member";
import { revokeInvitation } from "@/server/domain/organisations/revoke-invitation";
import { member } from "../doors";
import { router } from "../trpc";

export const members = router({
  list: member("members.read").query(({ ctx }) => listMembers(ctx.scope)),
  /** Also those who have left. */
  listEver: member("audit.read").query(({ ctx }) => listEveryMember(ctx.scope)),
  /** What the member who asks is told by mail. */
  notifications: member("notifications.mine").query(({ ctx }) => listWantedNotifications(ctx.scope)),
  chooseNotifications: member("notifications.mine")
    .input(notificationsInput)
    .mutation(({ ctx, input }) => chooseNotifications(ctx.scope, input)),
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
