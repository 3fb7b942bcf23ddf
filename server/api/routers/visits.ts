import { answerVisit } from "@/server/domain/interviews/answer-visit";
import { changeRoom } from "@/server/domain/interviews/change-room";
import { checkIn } from "@/server/domain/interviews/check-in";
import { checkInByCode } from "@/server/domain/interviews/check-in-by-code";
import { confirmArrival } from "@/server/domain/interviews/confirm-arrival";
import {
  checkInByCodeInput,
  checkInInput,
  panelIdInput,
  visitAnswerInput,
} from "@/server/domain/interviews/input";
import { markNoShow } from "@/server/domain/interviews/mark-no-show";
import { findBadge, listArrivals } from "@/server/domain/interviews/reads/visits";
import { member } from "../doors";
import { router } from "../trpc";

export const visits = router({
  today: member("visits.read").query(({ ctx }) => listArrivals(ctx.scope)),
  badge: member("visits.read")
    .input(panelIdInput)
    .query(({ ctx, input }) => findBadge(ctx.scope, input.panelId)),
  checkIn: member("visits.write")
    .input(checkInInput)
    .mutation(({ ctx, input }) => checkIn(ctx.scope, input)),
  checkInByCode: member("visits.write")
    .input(checkInByCodeInput)
    .mutation(({ ctx, input }) => checkInByCode(ctx.scope, input)),
  changeRoom: member("visits.write")
    .input(checkInInput)
    .mutation(({ ctx, input }) => changeRoom(ctx.scope, input)),
  noShow: member("visits.write")
    .input(panelIdInput)
    .mutation(({ ctx, input }) => markNoShow(ctx.scope, input)),
  answer: member("panels.mine")
    .input(visitAnswerInput)
    .mutation(({ ctx, input }) => answerVisit(ctx.scope, input)),
  confirmArrival: member("panels.mine")
    .input(panelIdInput)
    .mutation(({ ctx, input }) => confirmArrival(ctx.scope, input)),
});
