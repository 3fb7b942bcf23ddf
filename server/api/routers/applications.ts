import { addNote } from "@/server/domain/applications/add-note";
import { assignOwner } from "@/server/domain/applications/assign-owner";
import {
  applicationIdInput,
  applicationsInput,
  boardInput,
  moveInput,
  nextStepInput,
  noteInput,
  ownerInput,
  stillDecidingInput,
} from "@/server/domain/applications/input";
import {
  moveManyInput,
  movesPreviewInput,
  tagManyInput,
  untagManyInput,
} from "@/server/domain/applications/input/many";
import { moveApplication } from "@/server/domain/applications/move";
import { moveMany } from "@/server/domain/applications/move-many";
import { moveStillDeciding } from "@/server/domain/applications/move-still-deciding";
import { readMentions } from "@/server/domain/applications/read-mentions";
import { findWholeApplication } from "@/server/domain/applications/reads";
import { findBoard } from "@/server/domain/applications/reads/board";
import { listHistory, listNotes } from "@/server/domain/applications/reads/history";
import { listApplications } from "@/server/domain/applications/reads/list";
import { previewMoves } from "@/server/domain/applications/reads/moving";
import { listNamable } from "@/server/domain/applications/reads/namable";
import { setNextStep } from "@/server/domain/applications/set-next-step";
import { tagMany } from "@/server/domain/applications/tag-many";
import { untagMany } from "@/server/domain/candidates/untag-many";
import { member } from "../doors";
import { router } from "../trpc";

export const applications = router({
  board: member("applications.read")
    .input(boardInput)
    .query(({ ctx, input }) => findBoard(ctx.scope, input)),
  list: member("applications.read")
    .input(applicationsInput)
    .query(({ ctx, input }) => listApplications(ctx.scope, input)),
  get: member("applications.read")
    .input(applicationIdInput)
    .query(({ ctx, input }) => findWholeApplication(ctx.scope, input.applicationId)),
  history: member("applications.read")
    .input(applicationIdInput)
    .query(({ ctx, input }) => listHistory(ctx.scope, input.applicationId)),
  notes: member("applications.read")
    .input(applicationIdInput)
    .query(({ ctx, input }) => listNotes(ctx.scope, input.applicationId)),
  move: member("applications.move")
    .input(moveInput)
    .mutation(({ ctx, input }) => moveApplication(ctx.scope, input)),
  previewMoves: member("applications.move")
    .input(movesPreviewInput)
    .query(({ ctx, input }) => previewMoves(ctx.scope, input)),
  moveMany: member("applications.move")
    .input(moveManyInput)
    .mutation(({ ctx, input }) => moveMany(ctx.scope, input)),
  tagMany: member("candidates.write")
    .input(tagManyInput)
    .mutation(({ ctx, input }) => tagMany(ctx.scope, input)),
  untagMany: member("candidates.write")
    .input(untagManyInput)
    .mutation(({ ctx, input }) => untagMany(ctx.scope, input)),
  addNote: member("applications.write")
    .input(noteInput)
    .mutation(({ ctx, input }) => addNote(ctx.scope, input)),
  namable: member("applications.read").query(({ ctx }) => listNamable(ctx.scope)),
  readMentions: member("applications.read")
    .input(applicationIdInput)
    .mutation(({ ctx, input }) => readMentions(ctx.scope, input)),
  setNextStep: member("applications.write")
    .input(nextStepInput)
    .mutation(({ ctx, input }) => setNextStep(ctx.scope, input)),
  assignOwner: member("applications.write")
    .input(ownerInput)
    .mutation(({ ctx, input }) => assignOwner(ctx.scope, input)),
  stillDeciding: member("applications.write")
    .input(stillDecidingInput)
    .mutation(({ ctx, input }) => moveStillDeciding(ctx.scope, input)),
});
