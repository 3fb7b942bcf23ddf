import { blockTime } from "@/server/domain/interviews/block-time";
import { followCalendar } from "@/server/domain/interviews/follow-calendar";
import { importCalendarFile } from "@/server/domain/interviews/import-calendar-file";
import {
  blockInput,
  busyTimeIdInput,
  calendarAddressInput,
  calendarFileInput,
  calendarIdInput,
  hoursInput,
} from "@/server/domain/interviews/input/hours";
import { makeFeed } from "@/server/domain/interviews/make-feed";
import { findMyHours } from "@/server/domain/interviews/reads/hours";
import { removeCalendar } from "@/server/domain/interviews/remove-calendar";
import { revokeFeed } from "@/server/domain/interviews/revoke-feed";
import { setHours } from "@/server/domain/interviews/set-hours";
import { unblockTime } from "@/server/domain/interviews/unblock-time";
import { writeFeed } from "@/server/domain/interviews/write-feed";
import { calendarReader, member } from "../doors";
import { router } from "../trpc";

export const hours = router({
  mine: member("hours.mine").query(({ ctx }) => findMyHours(ctx.scope)),
  set: member("hours.mine")
    .input(hoursInput)
    .mutation(({ ctx, input }) => setHours(ctx.scope, input)),
  block: member("hours.mine")
    .input(blockInput)
    .mutation(({ ctx, input }) => blockTime(ctx.scope, input)),
  unblock: member("hours.mine")
    .input(busyTimeIdInput)
    .mutation(({ ctx, input }) => unblockTime(ctx.scope, input)),
  followCalendar: member("hours.mine")
    .input(calendarAddressInput)
    .mutation(({ ctx, input }) => followCalendar(ctx.scope, input)),
  importCalendarFile: member("hours.mine")
    .input(calendarFileInput)
    .mutation(({ ctx, input }) => importCalendarFile(ctx.scope, input)),
  removeCalendar: member("hours.mine")
    .input(calendarIdInput)
    .mutation(({ ctx, input }) => removeCalendar(ctx.scope, input)),
  makeFeed: member("hours.mine").mutation(({ ctx }) => makeFeed(ctx.scope)),
  revokeFeed: member("hours.mine").mutation(({ ctx }) => revokeFeed(ctx.scope)),
  feed: calendarReader.query(({ ctx }) => writeFeed(ctx.scope)),
});
