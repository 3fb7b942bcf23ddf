import { applicationIdInput, messageInput } from "@/server/domain/applications/input";
import { sendManyInput, unsendManyInput } from "@/server/domain/applications/input/many";
import { readMessages } from "@/server/domain/applications/read-messages";
import { listMessages } from "@/server/domain/applications/reads/conversation";
import { sendMany } from "@/server/domain/applications/send-many";
import { sendMessage } from "@/server/domain/applications/send-message";
import { unsendMany } from "@/server/domain/applications/unsend-many";
import { member } from "../doors";
import { router } from "../trpc";

export const messages = router({
  list: member("messages.read")
    .input(applicationIdInput)
    .query(({ ctx, input }) => listMessages(ctx.scope, input.applicationId)),
  send: member("messages.write")
    .input(messageInput)
    .mutation(({ ctx, input }) => sendMessage(ctx.scope, input)),
  sendMany: member("messages.write")
    .input(sendManyInput)
    .mutation(({ ctx, input }) => sendMany(ctx.scope, input)),
  unsendMany: member("messages.write")
    .input(unsendManyInput)
    .mutation(({ ctx, input }) => unsendMany(ctx.scope, input)),
  markRead: member("messages.read")
    .input(applicationIdInput)
    .mutation(({ ctx, input }) => readMessages(ctx.scope, input)),
});
