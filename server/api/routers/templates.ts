import { previewInput, restoreInput, templateInput, variantInput } from "@/server/domain/emails/input";
import { previewTemplate } from "@/server/domain/emails/reads/preview";
import { findTemplate, listTemplates } from "@/server/domain/emails/reads/templates";
import { restoreTemplate } from "@/server/domain/emails/restore-template";
import { saveTemplate } from "@/server/domain/emails/save-template";
import { sendTest } from "@/server/domain/emails/send-test";
import { member } from "../doors";
import { router } from "../trpc";

export const templates = router({
  list: member("templates.read").query(({ ctx }) => listTemplates(ctx.scope)),
  get: member("templates.read")
    .input(variantInput)
    .query(({ ctx, input }) => findTemplate(ctx.scope, input)),
  preview: member("templates.read")
    .input(previewInput)
    .query(({ ctx, input }) => previewTemplate(ctx.scope, input)),
  save: member("templates.write")
    .input(templateInput)
    .mutation(({ ctx, input }) => saveTemplate(ctx.scope, input)),
  restore: member("templates.write")
    .input(restoreInput)
    .mutation(({ ctx, input }) => restoreTemplate(ctx.scope, input)),
  sendTest: member("templates.write")
    .input(previewInput)
    .mutation(({ ctx, input }) => sendTest(ctx.scope, input)),
});
