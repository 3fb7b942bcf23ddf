import { checkImport } from "@/server/domain/imports/check";
import { discardImport } from "@/server/domain/imports/discard";
import { checkInput, importIdInput, leftOutInput, receiveInput } from "@/server/domain/imports/input";
import { findImportPage, listImports } from "@/server/domain/imports/reads";
import { listLeftOut } from "@/server/domain/imports/reads/left-out";
import { receiveImport } from "@/server/domain/imports/receive";
import { startImport } from "@/server/domain/imports/start";
import { undoImport } from "@/server/domain/imports/undo";
import { member } from "../doors";
import { tableOf } from "../tickets";
import { router } from "../trpc";

export const imports = router({
  list: member("candidates.import").query(({ ctx }) => listImports(ctx.scope)),
  get: member("candidates.import")
    .input(importIdInput)
    .query(({ ctx, input }) => findImportPage(ctx.scope, input.importId)),
  receive: member("candidates.import")
    .input(receiveInput)
    .mutation(({ ctx, input }) =>
      receiveImport(ctx.scope, { ...input, file: tableOf(input.file, ctx.organisation) }),
    ),
  check: member("candidates.import")
    .input(checkInput)
    .mutation(({ ctx, input }) => checkImport(ctx.scope, input)),
  start: member("candidates.import")
    .input(importIdInput)
    .mutation(({ ctx, input }) => startImport(ctx.scope, input)),
  discard: member("candidates.import")
    .input(importIdInput)
    .mutation(({ ctx, input }) => discardImport(ctx.scope, input)),
  undo: member("candidates.import")
    .input(importIdInput)
    .mutation(({ ctx, input }) => undoImport(ctx.scope, input)),
  leftOut: member("candidates.import")
    .input(leftOutInput)
    .query(({ ctx, input }) => listLeftOut(ctx.scope, input)),
});
