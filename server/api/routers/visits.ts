import { answerVisit } from "@/server/domain/interviews/answer-visit";
import { changeRoom } from "@/server/domain/interviews/change-room";
import { checkIn } from "@/server/domain/interviews/check-in";
import { confirmArrival } from "@/server/domain/interviews/confirm-arrival";
import {
  adjustmentsInput,
  checkInInput,
  panelIdInput,
  visitAnswerInput,
  visitCodeInput,
} from "@/server/domain/interviews/input";
import { markNoShow } from "@/server/domain/interviews/mark-no-show";
import { markWalkedOut } from "@/server/domain/interviews/mark-walked-out";
import { findArrivalByCode, findBadge, findDay, listArrivals } from "@/server/domain/interviews/reads/visits";
import { sendIn } from "@/server/domain/interviews/send-in";
import { stateAdjustments } from "@/server/domain/interviews/state-adjustments";
import { takeBackAbsence } from "@/server/domain/interviews/take-back-absence";
import { member } from "../doors";
import { router } from "../trpc";

export const visits = router({
  today: member("visits.read").query(({ ctx }) => listArrivals(ctx.scope)),
  badge: member("visits.read")
    .input(panelIdInput)
    .query(({ ctx, input }) => findBadge(ctx.scope, input.panelId)),
  byCode: member("visits.read")
    .input(visitCodeInput)
    .query(({ ctx, input }) => findArrivalByCode(ctx.scope, input.code)),
  day: member("visits.read")
    .input(panelIdInput)
    .query(({ ctx, input }) => findDay(ctx.scope, input.panelId)),
  stateAdjustments: member("visits.write")
    .input(adjustmentsInput)
    .mutation(({ ctx, input }) => stateAdjustments(ctx.scope, input)),
  checkIn: member("visits.write")
    .input(checkInInput)
    .mutation(({ ctx, input }) => checkIn(ctx.scope, input)),
  changeRoom: member("visits.write")
    .input(checkInInput)
    .mutation(({ ctx, input }) => changeRoom(ctx.scope, input)),
  noShow: member("visits.write")
    .input(panelIdInput)
    .mutation(({ ctx, input }) => markNoShow(ctx.scope, input)),
  sendIn: member("visits.write")
    .input(panelIdInput)
    .mutation(({ ctx, input }) => sendIn(ctx.scope, input)),
  walkedOut: member("visits.write")
    .input(panelIdInput)
    .mutation(({ ctx, input }) => markWalkedOut(ctx.scope, input)),
  takeBackAbsence: member("visits.write")
    .input(panelIdInput)
    .mutation(({ ctx, input }) => takeBackAbsence(ctx.scope, input)),
  answer: member("panels.mine")
    .input(visitAnswerInput)
    .mutation(({ ctx, input }) => answerVisit(ctx.scope, input)),
  confirmArrival: member("panels.mine")
    .input(panelIdInput)
    .mutation(({ ctx, input }) => confirmArrival(ctx.scope, input)),
});
