import { delegateApprovals } from "@/server/domain/approvals/delegate";
import { endDelegation } from "@/server/domain/approvals/end-delegation";
import {
  chainInput,
  delegationIdInput,
  delegationInput,
  signatoriesInput,
} from "@/server/domain/approvals/input";
import { nameChain } from "@/server/domain/approvals/name-chain";
import { findChains, listApprovers, listMyDelegations } from "@/server/domain/approvals/reads/settings";
import { nameSignatories } from "@/server/domain/contracts/name-signatories";
import { findSigning } from "@/server/domain/contracts/reads/signatories";
import { member } from "../doors";
import { router } from "../trpc";

export const approvals = router({
  chains: member("organisations.change").query(({ ctx }) => findChains(ctx.scope)),
  nameChain: member("organisations.change")
    .input(chainInput)
    .mutation(({ ctx, input }) => nameChain(ctx.scope, input)),
  /** Who may be named in a chain, or as somebody's delegate. */
  people: member("approvals.delegate").query(({ ctx }) => listApprovers(ctx.scope)),
  signatories: member("organisations.change").query(({ ctx }) => findSigning(ctx.scope)),
  nameSignatories: member("organisations.change")
    .input(signatoriesInput)
    .mutation(({ ctx, input }) => nameSignatories(ctx.scope, input)),
  /** The member's own absences. */
  delegations: member("approvals.delegate").query(({ ctx }) => listMyDelegations(ctx.scope)),
  delegate: member("approvals.delegate")
    .input(delegationInput)
    .mutation(({ ctx, input }) => delegateApprovals(ctx.scope, input)),
  endDelegation: member("approvals.delegate")
    .input(delegationIdInput)
    .mutation(({ ctx, input }) => endDelegation(ctx.scope, input)),
});
