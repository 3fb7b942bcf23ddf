import { addMilestone } from "@/server/domain/engagements/add-milestone";
import { addResult } from "@/server/domain/engagements/add-result";
import { approveDay } from "@/server/domain/engagements/approve-day";
import { approveMilestone } from "@/server/domain/engagements/approve-milestone";
import { checkReference } from "@/server/domain/engagements/check-reference";
import { closeEngagement } from "@/server/domain/engagements/close";
import { confirmReading } from "@/server/domain/engagements/confirm-reading";
import { endEngagementEarly } from "@/server/domain/engagements/end-early";
import { extendEngagement } from "@/server/domain/engagements/extend";
import {
  closingInput,
  dayIdInput,
  earlyEndInput,
  engagementIdInput,
  engagementsInput,
  extensionInput,
  milestoneIdInput,
  milestoneInput,
  readingIdInput,
  resultInput,
} from "@/server/domain/engagements/input";
import { workRatingInput } from "@/server/domain/engagements/input/rating";
import { referenceCheckInput, referenceInput } from "@/server/domain/engagements/input/reference";
import { rateWork } from "@/server/domain/engagements/rate-work";
import { listEngagements } from "@/server/domain/engagements/reads/list";
import { findStatement } from "@/server/domain/engagements/reads/statement";
import { writeReference } from "@/server/domain/engagements/write-reference";
import { findEngagementPage, listJobsForCallBack } from "@/server/domain/offers/reads/engagement-page";
import { findEvidence } from "@/server/domain/offers/reads/evidence";
import { member } from "../doors";
import { router } from "../trpc";

export const engagements = router({
  list: member("engagements.read")
    .input(engagementsInput)
    .query(({ ctx, input }) => listEngagements(ctx.scope, input)),
  get: member("engagements.read")
    .input(engagementIdInput)
    .query(({ ctx, input }) => findEngagementPage(ctx.scope, input.engagementId)),
  jobs: member("offers.write").query(({ ctx }) => listJobsForCallBack(ctx.scope)),
  evidence: member("offers.read")
    .input(engagementIdInput)
    .query(({ ctx, input }) => findEvidence(ctx.scope, input.engagementId)),
  addMilestone: member("engagements.run")
    .input(milestoneInput)
    .mutation(({ ctx, input }) => addMilestone(ctx.scope, input)),
  approveMilestone: member("engagements.run")
    .input(milestoneIdInput)
    .mutation(({ ctx, input }) => approveMilestone(ctx.scope, input)),
  addResult: member("engagements.run")
    .input(resultInput)
    .mutation(({ ctx, input }) => addResult(ctx.scope, input)),
  confirmReading: member("engagements.run")
    .input(readingIdInput)
    .mutation(({ ctx, input }) => confirmReading(ctx.scope, input)),
  approveDay: member("engagements.run")
    .input(dayIdInput)
    .mutation(({ ctx, input }) => approveDay(ctx.scope, input)),
  rate: member("engagements.run")
    .input(workRatingInput)
    .mutation(({ ctx, input }) => rateWork(ctx.scope, input)),
  writeReference: member("engagements.run")
    .input(referenceInput)
    .mutation(async ({ ctx, input }) => void (await writeReference(ctx.scope, input))),
  checkReference: member("references.check")
    .input(referenceCheckInput)
    .mutation(({ ctx, input }) => checkReference(ctx.scope, input)),
  statement: member("engagements.read")
    .input(engagementIdInput)
    .query(({ ctx, input }) => findStatement(ctx.scope, input.engagementId)),
  extend: member("engagements.run")
    .input(extensionInput)
    .mutation(({ ctx, input }) => extendEngagement(ctx.scope, input)),
  endEarly: member("engagements.run")
    .input(earlyEndInput)
    .mutation(({ ctx, input }) => endEngagementEarly(ctx.scope, input)),
  close: member("engagements.run")
    .input(closingInput)
    .mutation(({ ctx, input }) => closeEngagement(ctx.scope, input)),
});
