import { listApplicationsOf } from "@/server/domain/applications/reads";
import { candidateIdInput, candidatesInput, fileIdInput } from "@/server/domain/candidates/input";
import { findCandidate, listCandidates } from "@/server/domain/candidates/reads";
import { findFile, findFileText, listFiles } from "@/server/domain/candidates/reads/files";
import { candidate, member } from "../doors";
import { withTicket } from "../tickets";
import { router } from "../trpc";

export const candidates = router({
  list: member("candidates.read")
    .input(candidatesInput)
    .query(({ ctx, input }) => listCandidates(ctx.scope, input)),
  get: member("candidates.read")
    .input(candidateIdInput)
    .query(({ ctx, input }) => findCandidate(ctx.scope, input.candidateId)),
  applications: member("applications.read")
    .input(candidateIdInput)
    .query(({ ctx, input }) => listApplicationsOf(ctx.scope, input.candidateId)),
  files: member("candidates.read")
    .input(candidateIdInput)
    .query(({ ctx, input }) => listFiles(ctx.scope, input.candidateId)),
  file: member("files.read")
    .input(fileIdInput)
    .query(async ({ ctx, input }) => withTicket(await findFile(ctx.scope, input.fileId))),
  fileText: member("files.read")
    .input(fileIdInput)
    .query(({ ctx, input }) => findFileText(ctx.scope, input.fileId)),
  ownFile: candidate
    .input(fileIdInput)
    .query(async ({ ctx, input }) => withTicket(await findFile(ctx.scope, input.fileId))),
});
