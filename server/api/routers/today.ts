import { findToday } from "@/server/domain/reports/reads/today";
import { member } from "../doors";
import { router } from "../trpc";

export const today = router({
  get: member("today.read").query(({ ctx }) => findToday(ctx.scope)),
});
