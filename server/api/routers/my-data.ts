import { detailsInput, replacementInput } from "@/server/domain/applications/input/correcting";
import { replaceCv } from "@/server/domain/applications/replace-cv";
import { correctDetails } from "@/server/domain/candidates/correct";
import { askForNotes } from "@/server/domain/privacy/ask-for-notes";
import { askToBeErased } from "@/server/domain/privacy/ask-to-be-erased";
import { notesRequestIdInput } from "@/server/domain/privacy/input";
import { keepMe } from "@/server/domain/privacy/keep-me";
import { findMyDataPage, listMyNotes } from "@/server/domain/privacy/reads/my-data-page";
import { takeMyData } from "@/server/domain/privacy/take-my-data";
import { withdrawNotesRequest } from "@/server/domain/privacy/withdraw-notes-request";
import { candidate, candidateChoosing } from "../doors";
import { cvOf, withTicket } from "../tickets";
import { router } from "../trpc";

export const myData = router({
  page: candidate.query(({ ctx }) => findMyDataPage(ctx.scope, ctx.provedAt)),
  take: candidate.mutation(async ({ ctx }) => {
    const { files, ...data } = await takeMyData(ctx.scope, { provedAt: ctx.provedAt("my_data") });
    return { ...data, files: files.map(withTicket) };
  }),
  correct: candidate.input(detailsInput).mutation(({ ctx, input }) => correctDetails(ctx.scope, input)),
  replaceCv: candidate
    .input(replacementInput)
    .mutation(({ ctx, input }) => replaceCv(ctx.scope, { ...input, cv: cvOf(input.cv, ctx.organisation) })),
  askForNotes: candidate.mutation(({ ctx }) => askForNotes(ctx.scope, { provedAt: ctx.provedAt("my_data") })),
  withdrawNotesRequest: candidate
    .input(notesRequestIdInput)
    .mutation(({ ctx, input }) => withdrawNotesRequest(ctx.scope, input)),
  notes: candidate.query(({ ctx }) => listMyNotes(ctx.scope, ctx.provedAt("my_data"))),
  keepMe: candidate.mutation(({ ctx }) => keepMe(ctx.scope)),
  erase: candidateChoosing.mutation(({ ctx }) =>
    askToBeErased(ctx.scope, { provedAt: ctx.provedAt("erase") }),
  ),
});
