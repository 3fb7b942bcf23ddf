import { addToPool } from "@/server/domain/candidates/add-to-pool";
import { candidateIdInput } from "@/server/domain/candidates/input";
import { poolEntryInput, poolFilter, poolInput } from "@/server/domain/candidates/input/pool";
import { leavePool } from "@/server/domain/candidates/leave-pool";
import { findInPool, listPool } from "@/server/domain/candidates/reads/pool";
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
  leave: member("candidates.write")
    .input(poolEntryInput)
    .mutation(({ ctx, input }) => leavePool(ctx.scope, input)),
});
