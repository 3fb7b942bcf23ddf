import { changePlanTemplate } from "@/server/domain/interviews/change-plan-template";
import { planTemplateChange, planTemplateIdInput, planTemplateInput } from "@/server/domain/interviews/input";
import { findPlanTemplate, listPlanTemplates } from "@/server/domain/interviews/reads/templates";
import { removePlanTemplate } from "@/server/domain/interviews/remove-plan-template";
import { restorePlanTemplate } from "@/server/domain/interviews/restore-plan-template";
import { savePlanTemplate } from "@/server/domain/interviews/save-plan-template";
import { member } from "../doors";
import { router } from "../trpc";

export const planTemplates = router({
  list: member("plans.write").query(({ ctx }) => listPlanTemplates(ctx.scope)),
  get: member("plans.write")
    .input(planTemplateIdInput)
    .query(({ ctx, input }) => findPlanTemplate(ctx.scope, input.templateId)),
  save: member("plans.write")
    .input(planTemplateInput)
    .mutation(({ ctx, input }) => savePlanTemplate(ctx.scope, input)),
  change: member("plans.write")
    .input(planTemplateChange)
    .mutation(({ ctx, input }) => changePlanTemplate(ctx.scope, input)),
  remove: member("plans.write")
    .input(planTemplateIdInput)
    .mutation(({ ctx, input }) => removePlanTemplate(ctx.scope, input)),
  restore: member("plans.write")
    .input(planTemplateIdInput)
    .mutation(({ ctx, input }) => restorePlanTemplate(ctx.scope, input)),
});
