import { arrangeStages } from "@/server/domain/applications/arrange-stages";
import { findPipeline } from "@/server/domain/applications/reads/stages";
import { jobIdInput } from "@/server/domain/jobs/input";
import {
  arrangeStagesInput,
  stageTemplateIdInput,
  stageTemplateInput,
} from "@/server/domain/jobs/input/stages";
import { listStageTemplates } from "@/server/domain/jobs/reads/stage-templates";
import { removeStageTemplate } from "@/server/domain/jobs/remove-stage-template";
import { restoreStageTemplate } from "@/server/domain/jobs/restore-stage-template";
import { saveStageTemplate } from "@/server/domain/jobs/save-stage-template";
import { member } from "../doors";
import { router } from "../trpc";

export const stages = router({
  forJob: member("jobs.read")
    .input(jobIdInput)
    .query(({ ctx, input }) => findPipeline(ctx.scope, input.jobId)),
  arrange: member("jobs.write")
    .input(arrangeStagesInput)
    .mutation(({ ctx, input }) => arrangeStages(ctx.scope, input)),
  templates: member("jobs.write").query(({ ctx }) => listStageTemplates(ctx.scope)),
  saveTemplate: member("jobs.write")
    .input(stageTemplateInput)
    .mutation(({ ctx, input }) => saveStageTemplate(ctx.scope, input)),
  removeTemplate: member("jobs.write")
    .input(stageTemplateIdInput)
    .mutation(({ ctx, input }) => removeStageTemplate(ctx.scope, input)),
  restoreTemplate: member("jobs.write")
    .input(stageTemplateIdInput)
    .mutation(({ ctx, input }) => restoreStageTemplate(ctx.scope, input)),
});
