import { auditSearch } from "@/server/domain/audit/input";
import { findLastSeal, listEntries, listSubjects } from "@/server/domain/audit/reads";
import { verifyTrail } from "@/server/domain/audit/reads/chain";
import { member } from "../doors";
import { router } from "../trpc";

export const audit = router({
  list: member("audit.read")
    .input(auditSearch)
    .query(({ ctx, input }) => listEntries(ctx.scope, input)),
  subjects: member("audit.read").query(({ ctx }) => listSubjects(ctx.scope)),
  lastSeal: member("audit.read").query(({ ctx }) => findLastSeal(ctx.scope)),
  verify: member("audit.read").query(({ ctx }) => verifyTrail(ctx.scope)),
});
