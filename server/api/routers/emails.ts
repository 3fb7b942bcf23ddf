import { emailInput, emailsOfInput } from "@/server/domain/emails/input";
import { findEmail, listEmailsForApplication } from "@/server/domain/emails/reads";
import { member } from "../doors";
import { router } from "../trpc";

export const emails = router({
  forApplication: member("emails.read")
    .input(emailsOfInput)
    .query(({ ctx, input }) => listEmailsForApplication(ctx.scope, input.applicationId)),
  get: member("emails.read")
    .input(emailInput)
    .query(({ ctx, input }) => findEmail(ctx.scope, input.outboxId)),
});
