import { candidateIdInput } from "@/server/domain/candidates/input";
import { findCandidate } from "@/server/domain/candidates/reads";
import { beginChecking } from "@/server/domain/privacy/begin-checking";
import {
  erasureOrder,
  notesRequestIdInput,
  redactionInput,
  retentionInput,
} from "@/server/domain/privacy/input";
import { lookAtNotes } from "@/server/domain/privacy/look-at-notes";
import { orderErasing } from "@/server/domain/privacy/order-erasing";
import { findErasure } from "@/server/domain/privacy/reads/erasing";
import { findKept } from "@/server/domain/privacy/reads/kept";
import { findRequestPage, listRequests } from "@/server/domain/privacy/reads/notes-requests";
import { findRetention } from "@/server/domain/privacy/reads/retention";
import { redactNote } from "@/server/domain/privacy/redact";
import { releaseNotes } from "@/server/domain/privacy/release-notes";
import { reopenNotes } from "@/server/domain/privacy/reopen-notes";
import { setRetention } from "@/server/domain/privacy/set-retention";
import { member, memberUnseeing } from "../doors";
import { router } from "../trpc";

export const privacy = router({
  requests: member("privacy.answer").query(({ ctx }) => listRequests(ctx.scope)),
  request: member("privacy.answer")
    .input(notesRequestIdInput)
    .query(({ ctx, input }) => findRequestPage(ctx.scope, input.requestId)),
  beginChecking: memberUnseeing("privacy.answer")
    .input(notesRequestIdInput)
    .mutation(({ ctx, input }) => beginChecking(ctx.scope, input)),
  redact: member("privacy.answer")
    .input(redactionInput)
    .mutation(({ ctx, input }) => redactNote(ctx.scope, input)),
  lookAgain: member("privacy.answer")
    .input(notesRequestIdInput)
    .mutation(({ ctx, input }) => lookAtNotes(ctx.scope, input)),
  reopen: member("privacy.answer")
    .input(notesRequestIdInput)
    .mutation(({ ctx, input }) => reopenNotes(ctx.scope, input)),
  release: member("privacy.answer")
    .input(notesRequestIdInput)
    .mutation(({ ctx, input }) => releaseNotes(ctx.scope, input)),
  retention: member("privacy.erase").query(({ ctx }) => findRetention(ctx.scope)),
  setRetention: member("privacy.erase")
    .input(retentionInput)
    .mutation(({ ctx, input }) => setRetention(ctx.scope, input)),
  erasing: member("privacy.erase")
    .input(candidateIdInput)
    .query(async ({ ctx, input }) => ({
      candidate: await findCandidate(ctx.scope, input.candidateId),
      kept: await findKept(ctx.scope, input.candidateId),
      begun: await findErasure(ctx.scope, input.candidateId),
    })),
  erase: memberUnseeing("privacy.erase")
    .input(erasureOrder)
    .mutation(({ ctx, input }) => orderErasing(ctx.scope, input)),
});
