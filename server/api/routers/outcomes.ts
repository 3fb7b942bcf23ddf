import { cancelBulkRelease } from "@/server/domain/decisions/cancel-bulk-release";
import { cancelRelease } from "@/server/domain/decisions/cancel-release";
import { editOutcome } from "@/server/domain/decisions/edit-outcome";
import {
  bulkInput,
  bulkPlanInput,
  bulkReleaseInput,
  outcomeChange,
  outcomeInput,
  outcomePreviewInput,
  outcomesInput,
  phoneInput,
  releaseInput,
} from "@/server/domain/decisions/input";
import { planBulkRelease } from "@/server/domain/decisions/reads/bulk-plan";
import { findBulkRelease, listBulkReleases } from "@/server/domain/decisions/reads/bulk-releases";
import { listOutcomes } from "@/server/domain/decisions/reads/outcomes";
import { previewOutcome } from "@/server/domain/decisions/reads/release";
import { releaseDecision } from "@/server/domain/decisions/release";
import { releaseMany } from "@/server/domain/decisions/release-many";
import { tellByPhone } from "@/server/domain/decisions/tell-by-phone";
import { member } from "../doors";
import { router } from "../trpc";

export const outcomes = router({
  list: member("outcomes.read")
    .input(outcomesInput)
    .query(({ ctx, input }) => listOutcomes(ctx.scope, input)),
  preview: member("outcomes.release")
    .input(outcomePreviewInput)
    .query(({ ctx, input }) => previewOutcome(ctx.scope, input)),
  release: member("outcomes.release")
    .input(releaseInput)
    .mutation(({ ctx, input }) => releaseDecision(ctx.scope, input)),
  tellByPhone: member("outcomes.release")
    .input(phoneInput)
    .mutation(({ ctx, input }) => tellByPhone(ctx.scope, input)),
  cancel: member("outcomes.release")
    .input(outcomeInput)
    .mutation(({ ctx, input }) => cancelRelease(ctx.scope, input)),
  bulkPlan: member("outcomes.release")
    .input(bulkPlanInput)
    .query(({ ctx, input }) => planBulkRelease(ctx.scope, input)),
  bulkReleases: member("outcomes.read").query(({ ctx }) => listBulkReleases(ctx.scope)),
  bulkRelease: member("outcomes.read")
    .input(bulkInput)
    .query(({ ctx, input }) => findBulkRelease(ctx.scope, input.bulkReleaseId)),
  releaseMany: member("outcomes.release")
    .input(bulkReleaseInput)
    .mutation(({ ctx, input }) => releaseMany(ctx.scope, input)),
  cancelMany: member("outcomes.release")
    .input(bulkInput)
    .mutation(({ ctx, input }) => cancelBulkRelease(ctx.scope, input)),
  edit: member("outcomes.release")
    .input(outcomeChange)
    .mutation(({ ctx, input }) => editOutcome(ctx.scope, input)),
});
