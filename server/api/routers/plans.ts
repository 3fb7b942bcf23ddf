import { changePlan } from "@/server/domain/interviews/change-plan";
import { createPlan } from "@/server/domain/interviews/create-plan";
import { jobPlansInput, planChange, planIdInput, planInput } from "@/server/domain/interviews/input";
import { findPlan, listPlans } from "@/server/domain/interviews/reads/plans";
import { STARTING_PLAN } from "@/server/domain/interviews/rules/starting-plan";
import { member } from "../doors";
import { router } from "../trpc";

export const plans = router({
  forJob: member("plans.read")
    .input(jobPlansInput)
    .query(({ ctx, input }) => listPlans(ctx.scope, input.jobId)),
  get: member("plans.read")
    .input(planIdInput)
    .query(({ ctx, input }) => findPlan(ctx.scope, input.planId)),
  starting: member("plans.write").query(() => STARTING_PLAN),
  create: member("plans.write")
    .input(planInput)
    .mutation(({ ctx, input }) => createPlan(ctx.scope, input)),
  change: member("plans.write")
    .input(planChange)
    .mutation(({ ctx, input }) => changePlan(ctx.scope, input)),
});
