import { changePlan } from "@/server/domain/interviews/change-plan";
import { createPlan } from "@/server/domain/interviews/create-plan";
import {
  jobPlansInput,
  planChange,
  planIdInput,
  planInput,
  planOrderInput,
} from "@/server/domain/interviews/input";
import { orderPlans } from "@/server/domain/interviews/order-plans";
import { findPlanToEdit, listPlans } from "@/server/domain/interviews/reads/plans";
import { removePlan } from "@/server/domain/interviews/remove-plan";
import { restorePlan } from "@/server/domain/interviews/restore-plan";
import { STARTING_PLAN } from "@/server/domain/interviews/rules/starting-plan";
import { member } from "../doors";
import { router } from "../trpc";

export const plans = router({
  forJob: member("plans.read")
    .input(jobPlansInput)
    .query(({ ctx, input }) => listPlans(ctx.scope, input.jobId)),
  get: member("plans.read")
    .input(planIdInput)
    .query(({ ctx, input }) => findPlanToEdit(ctx.scope, input.planId)),
  starting: member("plans.write").query(() => STARTING_PLAN),
  create: member("plans.write")
    .input(planInput)
    .mutation(({ ctx, input }) => createPlan(ctx.scope, input)),
  change: member("plans.write")
    .input(planChange)
    .mutation(({ ctx, input }) => changePlan(ctx.scope, input)),
  order: member("plans.write")
    .input(planOrderInput)
    .mutation(({ ctx, input }) => orderPlans(ctx.scope, input)),
  remove: member("plans.write")
    .input(planIdInput)
    .mutation(({ ctx, input }) => removePlan(ctx.scope, input)),
  restore: member("plans.write")
    .input(planIdInput)
    .mutation(({ ctx, input }) => restorePlan(ctx.scope, input)),
});
