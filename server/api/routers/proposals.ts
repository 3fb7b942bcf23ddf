import { applicationIdInput, proposalIdInput, proposalInput } from "@/server/domain/interviews/input";
import { proposeTimes } from "@/server/domain/interviews/propose-times";
import { findArranging } from "@/server/domain/interviews/reads/proposals";
import { withdrawProposal } from "@/server/domain/interviews/withdraw-proposal";
import { member } from "../doors";
import { router } from "../trpc";

export const proposals = router({
  of: member("panels.schedule")
    .input(applicationIdInput)
    .query(({ ctx, input }) => findArranging(ctx.scope, input.applicationId)),
  make: member("panels.schedule")
    .input(proposalInput)
    .mutation(({ ctx, input }) => proposeTimes(ctx.scope, input)),
  withdraw: member("panels.schedule")
    .input(proposalIdInput)
    .mutation(({ ctx, input }) => withdrawProposal(ctx.scope, input)),
});
