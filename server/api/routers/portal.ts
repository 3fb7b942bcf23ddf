import { applicationIdInput, messageInput, withdrawInput } from "@/server/domain/applications/input";
import { readMessages } from "@/server/domain/applications/read-messages";
import { writeToOwner } from "@/server/domain/applications/write-to-owner";
import { changeLanguage } from "@/server/domain/candidates/change-language";
import { changeTimeZone } from "@/server/domain/candidates/change-time-zone";
import { languageChange, timeZoneChange } from "@/server/domain/candidates/input";
import { contractIdInput, signatureInput } from "@/server/domain/contracts/input";
import { acceptTerms } from "@/server/domain/engagements/accept-terms";
import { askAboutTerms } from "@/server/domain/engagements/ask-about-terms";
import { counterTerms } from "@/server/domain/engagements/counter-terms";
import { declineTerms } from "@/server/domain/engagements/decline-terms";
import { deliverMilestone } from "@/server/domain/engagements/deliver-milestone";
import {
  askInput,
  counterInput,
  dayInput,
  declineInput,
  deliveryForm,
  engagementIdInput,
  readingInput,
  termsIdInput,
} from "@/server/domain/engagements/input";
import { logDay } from "@/server/domain/engagements/log-day";
import { findStatement } from "@/server/domain/engagements/reads/statement";
import { recordReading } from "@/server/domain/engagements/record-reading";
import { askForOtherTimes } from "@/server/domain/interviews/ask-for-other-times";
import { chooseTime } from "@/server/domain/interviews/choose-time";
import { adjustmentsInput, chosenTimeInput, otherTimesInput } from "@/server/domain/interviews/input";
import { stateAdjustments } from "@/server/domain/interviews/state-adjustments";
import { acceptOffer } from "@/server/domain/offers/accept";
import { declineOffer } from "@/server/domain/offers/decline";
import { offerDeclineInput, offerIdInput } from "@/server/domain/offers/input";
import { signContract } from "@/server/domain/offers/sign-contract";
import { viewOffer } from "@/server/domain/offers/view";
import { findPortalApplication, listPortalApplications } from "@/server/domain/portal/reads/applications";
import { findPortalContract } from "@/server/domain/portal/reads/contract";
import { findLanguages } from "@/server/domain/portal/reads/language";
import { findPortalTimes } from "@/server/domain/portal/reads/times";
import { withdrawApplication } from "@/server/domain/portal/withdraw";
import { candidate, candidateChoosing, candidateEverywhere } from "../doors";
import { deliveredFile } from "../tickets";
import { router } from "../trpc";

export const portal = router({
  home: candidateEverywhere.query(async ({ ctx }) =>
    (await ctx.everywhere((scope, { candidateId }) => listPortalApplications(scope, candidateId))).flat(),
  ),
  languages: candidateEverywhere.query(({ ctx }) =>
    ctx.everywhere(async (scope, { candidateId, slug }) => ({
      slug,
      ...(await findLanguages(scope, candidateId)),
    })),
  ),
  application: candidate
    .input(applicationIdInput)
    .query(({ ctx, input }) => findPortalApplication(ctx.scope, input.applicationId)),
  document: candidate
    .input(contractIdInput)
    .query(({ ctx, input }) => findPortalContract(ctx.scope, input.contractId, ctx.provedAt("sign"))),
  times: candidateChoosing
    .input(applicationIdInput)
    .query(({ ctx, input }) => findPortalTimes(ctx.scope, input.applicationId)),
  chooseTime: candidateChoosing
    .input(chosenTimeInput)
    .mutation(({ ctx, input }) => chooseTime(ctx.scope, input)),
  askForOtherTimes: candidateChoosing
    .input(otherTimesInput)
    .mutation(({ ctx, input }) => askForOtherTimes(ctx.scope, input)),
  changeTimeZone: candidate
    .input(timeZoneChange)
    .mutation(({ ctx, input }) => changeTimeZone(ctx.scope, input)),
  changeLanguage: candidate
    .input(languageChange)
    .mutation(({ ctx, input }) => changeLanguage(ctx.scope, input)),
  acceptTerms: candidate.input(termsIdInput).mutation(({ ctx, input }) => acceptTerms(ctx.scope, input)),
  declineTerms: candidate.input(declineInput).mutation(({ ctx, input }) => declineTerms(ctx.scope, input)),
  askAboutTerms: candidate.input(askInput).mutation(({ ctx, input }) => askAboutTerms(ctx.scope, input)),
  counterTerms: candidate.input(counterInput).mutation(({ ctx, input }) => counterTerms(ctx.scope, input)),
  sign: candidate.input(signatureInput).mutation(({ ctx, input }) =>
    signContract(ctx.scope, {
      ...input,
      address: ctx.clientAddress,
      userAgent: ctx.userAgent,
      provedAt: ctx.provedAt("sign"),
    }),
  ),
  deliverMilestone: candidate
    .input(deliveryForm)
    .mutation(({ ctx, input }) =>
      deliverMilestone(ctx.scope, { ...input, file: deliveredFile(input.file, ctx.organisation) }),
    ),
  recordReading: candidate.input(readingInput).mutation(({ ctx, input }) => recordReading(ctx.scope, input)),
  logDay: candidate.input(dayInput).mutation(({ ctx, input }) => logDay(ctx.scope, input)),
  statement: candidate
    .input(engagementIdInput)
    .query(({ ctx, input }) => findStatement(ctx.scope, input.engagementId)),
  viewOffer: candidate.input(offerIdInput).mutation(({ ctx, input }) => viewOffer(ctx.scope, input)),
  acceptOffer: candidate.input(offerIdInput).mutation(({ ctx, input }) => acceptOffer(ctx.scope, input)),
  declineOffer: candidate
    .input(offerDeclineInput)
    .mutation(({ ctx, input }) => declineOffer(ctx.scope, input)),
  stateAdjustments: candidate
    .input(adjustmentsInput)
    .mutation(({ ctx, input }) => stateAdjustments(ctx.scope, input)),
  write: candidate.input(messageInput).mutation(({ ctx, input }) => writeToOwner(ctx.scope, input)),
  readMessages: candidate
    .input(applicationIdInput)
    .mutation(({ ctx, input }) => readMessages(ctx.scope, input)),
  withdraw: candidateChoosing
    .input(withdrawInput)
    .mutation(({ ctx, input }) => withdrawApplication(ctx.scope, input)),
});
