import { chooseFinalist } from "@/server/domain/scorecards/choose-finalist";
import { scorecardApplicationInput, shortlistInput } from "@/server/domain/scorecards/input";
import { findShortlist } from "@/server/domain/scorecards/reads/shortlist";
import { removeFinalist } from "@/server/domain/scorecards/remove-finalist";
import { member } from "../doors";
import { router } from "../trpc";

export const shortlists = router({
  get: member("shortlists.read")
    .input(shortlistInput)
    .query(({ ctx, input }) => findShortlist(ctx.scope, input.jobId)),
  choose: member("shortlists.choose")
    .input(scorecardApplicationInput)
    .mutation(({ ctx, input }) => chooseFinalist(ctx.scope, input)),
  remove: member("shortlists.choose")
    .input(scorecardApplicationInput)
    .mutation(({ ctx, input }) => removeFinalist(ctx.scope, input)),
});
