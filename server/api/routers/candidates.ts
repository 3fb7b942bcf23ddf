import { addCandidate } from "@/server/domain/applications/add-candidate";
import { addedFormInput } from "@/server/domain/applications/input/adding";
import { listApplicationsOf } from "@/server/domain/applications/reads";
import { listAddOptions } from "@/server/domain/applications/reads/adding";
import { addTag } from "@/server/domain/candidates/add-tag";
import { beginExport } from "@/server/domain/candidates/begin-export";
import {
  candidateFilter,
  candidateIdInput,
  candidatesInput,
  fileIdInput,
  filterOptionsInput,
  tagIdInput,
  tagInput,
  viewIdInput,
  viewInput,
} from "@/server/domain/candidates/input";
import { mergeIdInput, mergeInput, pairInput } from "@/server/domain/candidates/input/merging";
import { mergeCandidates } from "@/server/domain/candidates/merge";
import { findCandidate } from "@/server/domain/candidates/reads";
import { listAlike } from "@/server/domain/candidates/reads/alike";
import { listExported } from "@/server/domain/candidates/reads/exported";
import { findFile, findFileText, listFiles } from "@/server/domain/candidates/reads/files";
import { listFilterOptions } from "@/server/domain/candidates/reads/filters";
import { listCandidates } from "@/server/domain/candidates/reads/list";
import { previewMerge, previewUndo } from "@/server/domain/candidates/reads/merge-previews";
import { listMerges } from "@/server/domain/candidates/reads/merging";
import { listTags, listTagsOf } from "@/server/domain/candidates/reads/tags";
import { listViews } from "@/server/domain/candidates/reads/views";
import { removeTag } from "@/server/domain/candidates/remove-tag";
import { removeView } from "@/server/domain/candidates/remove-view";
import { saveView } from "@/server/domain/candidates/save-view";
import { undoMerge } from "@/server/domain/candidates/undo-merge";
import { candidate, member, memberUnseeing } from "../doors";
import { cvOf, withTicket } from "../tickets";
import { router } from "../trpc";

export const candidates = router({
  list: member("candidates.read")
    .input(candidatesInput)
    .query(({ ctx, input }) => listCandidates(ctx.scope, input)),
  beginExport: member("candidates.export")
    .input(candidateFilter)
    .mutation(({ ctx, input }) => beginExport(ctx.scope, input)),
  exported: member("candidates.export")
    .input(candidatesInput)
    .query(({ ctx, input }) => listExported(ctx.scope, input)),
  get: member("candidates.read")
    .input(candidateIdInput)
    .query(({ ctx, input }) => findCandidate(ctx.scope, input.candidateId)),
  applications: member("applications.read")
    .input(candidateIdInput)
    .query(({ ctx, input }) => listApplicationsOf(ctx.scope, input.candidateId)),
  filterOptions: member("candidates.read")
    .input(filterOptionsInput)
    .query(({ ctx, input }) => listFilterOptions(ctx.scope, input.job)),
  tags: member("candidates.read").query(({ ctx }) => listTags(ctx.scope)),
  tagsOf: member("candidates.read")
    .input(candidateIdInput)
    .query(({ ctx, input }) => listTagsOf(ctx.scope, [input.candidateId])),
  addTag: member("candidates.write")
    .input(tagInput)
    .mutation(({ ctx, input }) => addTag(ctx.scope, input)),
  removeTag: member("candidates.write")
    .input(tagIdInput)
    .mutation(({ ctx, input }) => removeTag(ctx.scope, input)),
  views: member("candidates.views").query(({ ctx }) => listViews(ctx.scope)),
  saveView: member("candidates.views")
    .input(viewInput)
    .mutation(({ ctx, input }) => saveView(ctx.scope, input)),
  removeView: member("candidates.views")
    .input(viewIdInput)
    .mutation(({ ctx, input }) => removeView(ctx.scope, input)),
  mayAdd: member("candidates.write").query(({ ctx }) => listAddOptions(ctx.scope)),
  add: member("candidates.write")
    .input(addedFormInput)
    .mutation(({ ctx, input }) =>
      addCandidate(ctx.scope, { ...input, cv: input.cv === null ? null : cvOf(input.cv, ctx.organisation) }),
    ),
  alike: member("candidates.merge")
    .input(candidateIdInput)
    .query(({ ctx, input }) => listAlike(ctx.scope, input.candidateId)),
  merges: member("candidates.read")
    .input(candidateIdInput)
    .query(({ ctx, input }) => listMerges(ctx.scope, input.candidateId)),
  previewMerge: member("candidates.merge")
    .input(pairInput)
    .query(({ ctx, input }) => previewMerge(ctx.scope, input)),
  merge: memberUnseeing("candidates.merge")
    .input(mergeInput)
    .mutation(({ ctx, input }) => mergeCandidates(ctx.scope, input)),
  previewUndo: member("candidates.merge")
    .input(mergeIdInput)
    .query(({ ctx, input }) => previewUndo(ctx.scope, input.mergeId)),
  undoMerge: memberUnseeing("candidates.merge")
    .input(mergeIdInput)
    .mutation(({ ctx, input }) => undoMerge(ctx.scope, input)),
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
