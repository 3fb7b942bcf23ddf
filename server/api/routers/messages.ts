import { applicationIdInput, messageInput } from "@/server/domain/applications/input";
import { readMessages } from "@/server/domain/applications/read-messages";
import { listMessages } from "@/server/domain/applications/reads/conversation";
import { sendMessage } from "@/server/domain/applications/send-message";
import { member } from "../doors";
import { router } from "../trpc";

export const messages = router({
  list: member("messages.read")
    .input(applicationIdInput)
    .query(({ ctx, input }) => listMessages(ctx.scope, input.applicationId)),
  send: member("messages.write")
    .input(messageInput)
    .mutation(({ ctx, input }) => sendMessage(ctx.scope, input)),
  markRead: member("messages.read")
    .input(applicationIdInput)
    .mutation(({ ctx, input }) => readMessages(ctx.scope, input)),
});
