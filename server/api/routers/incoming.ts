import { receiveReply } from "@/server/domain/applications/receive-reply";
import { replyInput, returnedInput } from "@/server/domain/emails/input/incoming";
import { receiveBounce } from "@/server/domain/engagements/receive-bounce";
import { postman } from "../doors";
import { router } from "../trpc";

/** What a mail provider brings: answers to our mails, and mails that have come back. */
export const incoming = router({
  reply: postman("r")
    .input(replyInput)
    .mutation(({ ctx, input }) => receiveReply(ctx.scope, { ...input, outboxId: ctx.outboxId })),
  bounce: postman("b")
    .input(returnedInput)
    .mutation(({ ctx, input }) => receiveBounce(ctx.scope, { reason: input.reason, outboxId: ctx.outboxId })),
});
