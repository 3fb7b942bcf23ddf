import { dismissScorecard } from "@/server/domain/scorecards/dismiss";
import {
  scorecardApplicationInput,
  scorecardInput,
  scorecardPanelInput,
} from "@/server/domain/scorecards/input";
import { findMyScorecard, listToScore } from "@/server/domain/scorecards/reads/mine";
import { listScorecardsToRead } from "@/server/domain/scorecards/reads/scorecards";
import { saveDraft } from "@/server/domain/scorecards/save-draft";
import { submitScorecard } from "@/server/domain/scorecards/submit";
import { member, memberDraft } from "../doors";
import { router } from "../trpc";

export const scorecards = router({
  mine: member("scorecards.mine")
    .input(scorecardPanelInput)
    .query(({ ctx, input }) => findMyScorecard(ctx.scope, input.panelId)),
  toScore: member("scorecards.mine").query(({ ctx }) => listToScore(ctx.scope)),
  forApplication: member("debriefs.read")
    .input(scorecardApplicationInput)
    .query(({ ctx, input }) => listScorecardsToRead(ctx.scope, input.applicationId)),
  saveDraft: memberDraft("scorecards.mine")
    .input(scorecardInput)
    .mutation(({ ctx, input }) => saveDraft(ctx.scope, input)),
  submit: member("scorecards.mine")
    .input(scorecardInput)
    .mutation(({ ctx, input }) => submitScorecard(ctx.scope, input)),
  dismiss: member("scorecards.mine")
    .input(scorecardPanelInput)
    .mutation(({ ctx, input }) => dismissScorecard(ctx.scope, input)),
});
