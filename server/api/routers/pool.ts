import { addManyToPool } from "@/server/domain/candidates/add-many-to-pool";
import { addToPool } from "@/server/domain/candidates/add-to-pool";
import { candidateIdInput } from "@/server/domain/candidates/input";
import {
  poolEntriesInput,
  poolEntryInput,
  poolFilter,
  poolInput,
  poolManyInput,
} from "@/server/domain/candidates/input/pool";
import { leavePool } from "@/server/domain/candidates/leave-pool";
import { leavePoolTogether } from "@/server/domain/candidates/leave-pool-together";
import { findInPool, listPool } from "@/server/domain/candidates/reads/pool";
import { findPoolCallBack } from "@/server/domain/offers/reads/pool-call-back";
import { member } from "../doors";
import { router } from "../trpc";

export const pool = router({
  list: member("candidates.read")
    .input(poolFilter)
    .query(({ ctx, input }) => listPool(ctx.scope, input)),
  of: member("candidates.read")
    .input(candidateIdInput)
    .query(({ ctx, input }) => findInPool(ctx.scope, input.candidateId)),
  add: member("candidates.write")
    .input(poolInput)
    .mutation(({ ctx, input }) => addToPool(ctx.scope, input)),
  addMany: member("candidates.write")
    .input(poolManyInput)
    .mutation(({ ctx, input }) => addManyToPool(ctx.scope, input)),
  leave: member("candidates.write")
    .input(poolEntryInput)
    .mutation(({ ctx, input }) => leavePool(ctx.scope, input)),
  leaveTogether: member("candidates.write")
    .input(poolEntriesInput)
    .mutation(({ ctx, input }) => leavePoolTogether(ctx.scope, input)),
  callBack: member("offers.write")
    .input(poolEntryInput)
    .query(({ ctx, input }) => findPoolCallBack(ctx.scope, input.entryId)),
});
