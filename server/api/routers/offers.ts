import { applicationIdInput } from "@/server/domain/applications/input";
import { approveOffer } from "@/server/domain/offers/approve";
import { callBack } from "@/server/domain/offers/call-back";
import { callBackFromPool } from "@/server/domain/offers/call-back-from-pool";
import { changeOffer } from "@/server/domain/offers/change";
import { draftOffer } from "@/server/domain/offers/draft";
import {
  callBackInput,
  offerApprovalInput,
  offerChange,
  offerIdInput,
  offerInput,
  offerRescindInput,
  offerSendBackInput,
  offersInput,
  poolCallBackInput,
} from "@/server/domain/offers/input";
import { listOffersOf } from "@/server/domain/offers/reads";
import { listOffers } from "@/server/domain/offers/reads/list";
import { findOfferPage } from "@/server/domain/offers/reads/offer-page";
import { rescindOffer } from "@/server/domain/offers/rescind";
import { sendOffer } from "@/server/domain/offers/send";
import { sendOfferBack } from "@/server/domain/offers/send-back";
import { member } from "../doors";
import { router } from "../trpc";

export const offers = router({
  list: member("offers.read")
    .input(offersInput)
    .query(({ ctx, input }) => listOffers(ctx.scope, input)),
  forApplication: member("offers.read")
    .input(applicationIdInput)
    .query(({ ctx, input }) => listOffersOf(ctx.scope, input.applicationId)),
  get: member("offers.read")
    .input(offerIdInput)
    .query(({ ctx, input }) => findOfferPage(ctx.scope, input.offerId)),
  draft: member("offers.write")
    .input(offerInput)
    .mutation(({ ctx, input }) => draftOffer(ctx.scope, input)),
  callBack: member("offers.write")
    .input(callBackInput)
    .mutation(({ ctx, input }) => callBack(ctx.scope, input)),
  callBackFromPool: member("offers.write")
    .input(poolCallBackInput)
    .mutation(({ ctx, input }) => callBackFromPool(ctx.scope, input)),
  change: member("offers.write")
    .input(offerChange)
    .mutation(({ ctx, input }) => changeOffer(ctx.scope, input)),
  approve: member("offers.approve")
    .input(offerApprovalInput)
    .mutation(({ ctx, input }) => approveOffer(ctx.scope, input)),
  sendBack: member("offers.approve")
    .input(offerSendBackInput)
    .mutation(({ ctx, input }) => sendOfferBack(ctx.scope, input)),
  send: member("offers.write")
    .input(offerIdInput)
    .mutation(({ ctx, input }) => sendOffer(ctx.scope, input)),
  rescind: member("offers.rescind")
    .input(offerRescindInput)
    .mutation(({ ctx, input }) => rescindOffer(ctx.scope, input)),
});
