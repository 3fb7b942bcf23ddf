import { amendScorecard } from "@/server/domain/scorecards/amend";
import { dismissScorecard } from "@/server/domain/scorecards/dismiss";
import { handOverScorecard } from "@/server/domain/scorecards/hand-over";
import {
  amendmentInput,
  handOverInput,
  onBehalfInput,
  scorecardApplicationInput,
  scorecardIdInput,
  scorecardInput,
  scorecardPanelInput,
} from "@/server/domain/scorecards/input";
import { findMyScorecard, listToScore } from "@/server/domain/scorecards/reads/mine";
import { findOnBehalf } from "@/server/domain/scorecards/reads/on-behalf";
import { listScorecardsToRead } from "@/server/domain/scorecards/reads/scorecards";
import { listVersions } from "@/server/domain/scorecards/reads/versions";
import { saveDraft } from "@/server/domain/scorecards/save-draft";
import { submitScorecard } from "@/server/domain/scorecards/submit";
import { submitOnBehalf } from "@/server/domain/scorecards/submit-on-behalf";
import { takeBackDismissal } from "@/server/domain/scorecards/take-back-dismissal";
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
  versions: member("debriefs.read")
    .input(scorecardIdInput)
    .query(({ ctx, input }) => listVersions(ctx.scope, input.scorecardId)),
  saveDraft: memberDraft("scorecards.mine")
    .input(scorecardInput)
    .mutation(({ ctx, input }) => saveDraft(ctx.scope, input)),
  submit: member("scorecards.mine")
    .input(scorecardInput)
    .mutation(({ ctx, input }) => submitScorecard(ctx.scope, input)),
  amend: member("scorecards.mine")
    .input(amendmentInput)
    .mutation(({ ctx, input }) => amendScorecard(ctx.scope, input)),
  dismiss: member("scorecards.mine")
    .input(scorecardPanelInput)
    .mutation(({ ctx, input }) => dismissScorecard(ctx.scope, input)),
  takeBackDismissal: member("scorecards.mine")
    .input(scorecardPanelInput)
    .mutation(({ ctx, input }) => takeBackDismissal(ctx.scope, input)),
  handOver: member("scorecards.mine")
    .input(handOverInput)
    .mutation(({ ctx, input }) => handOverScorecard(ctx.scope, input)),
  onBehalf: member("scorecards.on_behalf")
    .input(handOverInput)
    .query(({ ctx, input }) => findOnBehalf(ctx.scope, input)),
  submitOnBehalf: member("scorecards.on_behalf")
    .input(onBehalfInput)
    .mutation(({ ctx, input }) => submitOnBehalf(ctx.scope, input)),
});
