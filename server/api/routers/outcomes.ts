import { cancelRelease } from "@/server/domain/decisions/cancel-release";
import { editOutcome } from "@/server/domain/decisions/edit-outcome";
import {
  outcomeChange,
  outcomeInput,
  outcomePreviewInput,
  outcomesInput,
  releaseInput,
} from "@/server/domain/decisions/input";
import { listOutcomes } from "@/server/domain/decisions/reads/outcomes";
import { previewOutcome } from "@/server/domain/decisions/reads/release";
import { releaseDecision } from "@/server/domain/decisions/release";
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
  cancel: member("outcomes.release")
    .input(outcomeInput)
    .mutation(({ ctx, input }) => cancelRelease(ctx.scope, input)),
  edit: member("outcomes.release")
    .input(outcomeChange)
    .mutation(({ ctx, input }) => editOutcome(ctx.scope, input)),
});
