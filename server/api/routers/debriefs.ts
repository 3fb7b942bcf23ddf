import { addDebriefNote } from "@/server/domain/scorecards/add-debrief-note";
import { closeDebrief } from "@/server/domain/scorecards/close-debrief";
import { debriefNoteInput, scorecardApplicationInput } from "@/server/domain/scorecards/input";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { findDebriefPage } from "@/server/domain/scorecards/reads/debrief-grid";
import { member } from "../doors";
import { router } from "../trpc";

export const debriefs = router({
  get: member("debriefs.read")
    .input(scorecardApplicationInput)
    .query(({ ctx, input }) => findDebriefPage(ctx.scope, input.applicationId)),
  open: member("debriefs.open")
    .input(scorecardApplicationInput)
    .mutation(({ ctx, input }) => openDebrief(ctx.scope, input)),
  addNote: member("debriefs.discuss")
    .input(debriefNoteInput)
    .mutation(({ ctx, input }) => addDebriefNote(ctx.scope, input)),
  close: member("debriefs.close")
    .input(scorecardApplicationInput)
    .mutation(({ ctx, input }) => closeDebrief(ctx.scope, input)),
});
