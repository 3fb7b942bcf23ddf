import { applicationIdInput } from "@/server/domain/applications/input";
import { outcomePreviewInput, releaseInput } from "@/server/domain/decisions/input";
import { approveTerms } from "@/server/domain/engagements/approve-terms";
import { checkClassification } from "@/server/domain/engagements/check-classification";
import {
  classificationInput,
  takingBackInput,
  termsApprovalInput,
  termsIdInput,
  termsInput,
  termsSendBackInput,
} from "@/server/domain/engagements/input";
import { offerTerms } from "@/server/domain/engagements/offer-terms";
import { proposeTerms } from "@/server/domain/engagements/propose-terms";
import { findTermsPage, listProposers, previewConsult } from "@/server/domain/engagements/reads/proposing";
import { releaseConsult } from "@/server/domain/engagements/release-consult";
import { sendTermsBack } from "@/server/domain/engagements/send-terms-back";
import { withdrawTerms } from "@/server/domain/engagements/withdraw-terms";
import { member } from "../doors";
import { router } from "../trpc";

export const terms = router({
  forApplication: member("terms.read")
    .input(applicationIdInput)
    .query(({ ctx, input }) => findTermsPage(ctx.scope, input.applicationId)),
  people: member("terms.read").query(({ ctx }) => listProposers(ctx.scope)),
  preview: member("terms.read")
    .input(outcomePreviewInput)
    .query(({ ctx, input }) => previewConsult(ctx.scope, input)),
  propose: member("terms.write")
    .input(termsInput)
    .mutation(({ ctx, input }) => proposeTerms(ctx.scope, input)),
  approve: member("terms.approve")
    .input(termsApprovalInput)
    .mutation(({ ctx, input }) => approveTerms(ctx.scope, input)),
  sendBack: member("terms.approve")
    .input(termsSendBackInput)
    .mutation(({ ctx, input }) => sendTermsBack(ctx.scope, input)),
  check: member("terms.write")
    .input(classificationInput)
    .mutation(({ ctx, input }) => checkClassification(ctx.scope, input)),
  release: member("outcomes.release")
    .input(releaseInput)
    .mutation(({ ctx, input }) => releaseConsult(ctx.scope, input)),
  offer: member("outcomes.release")
    .input(termsIdInput)
    .mutation(({ ctx, input }) => offerTerms(ctx.scope, input)),
  withdraw: member("outcomes.release")
    .input(takingBackInput)
    .mutation(({ ctx, input }) => withdrawTerms(ctx.scope, input)),
});
