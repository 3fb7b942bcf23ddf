import {
  agreementKindInput,
  agreementStartInput,
  agreementTemplateIdInput,
  agreementTemplateInput,
} from "@/server/domain/contracts/input/templates";
import { listAgreementTemplates, startFromTemplate } from "@/server/domain/contracts/reads/templates";
import { removeAgreementTemplate } from "@/server/domain/contracts/remove-agreement-template";
import { saveAgreementTemplate } from "@/server/domain/contracts/save-agreement-template";
import { member } from "../doors";
import { router } from "../trpc";

export const agreementTemplates = router({
  list: member("terms.read")
    .input(agreementKindInput)
    .query(({ ctx, input }) => listAgreementTemplates(ctx.scope, input)),
  start: member("terms.read")
    .input(agreementStartInput)
    .query(({ ctx, input }) => startFromTemplate(ctx.scope, input)),
  save: member("templates.write")
    .input(agreementTemplateInput)
    .mutation(async ({ ctx, input }) => void (await saveAgreementTemplate(ctx.scope, input))),
  remove: member("templates.write")
    .input(agreementTemplateIdInput)
    .mutation(({ ctx, input }) => removeAgreementTemplate(ctx.scope, input)),
});
