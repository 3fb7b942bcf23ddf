import { applicationInput, decisionInput, reconsiderInput } from "@/server/domain/decisions/input";
import { listReasons } from "@/server/domain/decisions/reads";
import { findStanding } from "@/server/domain/decisions/reads/standing";
import { reconsiderDecision } from "@/server/domain/decisions/reconsider";
import { recordDecision } from "@/server/domain/decisions/record";
import { reverseDecision } from "@/server/domain/decisions/reverse";
import { member } from "../doors";
import { router } from "../trpc";

export const decisions = router({
  get: member("decisions.read")
    .input(applicationInput)
    .query(({ ctx, input }) => findStanding(ctx.scope, input.applicationId)),
  reasons: member("decisions.read").query(({ ctx }) => listReasons(ctx.scope)),
  record: member("decisions.record")
    .input(decisionInput)
    .mutation(({ ctx, input }) => recordDecision(ctx.scope, input)),
  reconsider: member("outcomes.release")
    .input(reconsiderInput)
    .mutation(({ ctx, input }) => reconsiderDecision(ctx.scope, input)),
  reverse: member("decisions.record")
    .input(applicationInput)
    .mutation(({ ctx, input }) => reverseDecision(ctx.scope, input)),
});
