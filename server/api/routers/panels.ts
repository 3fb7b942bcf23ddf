import { cancelPanel } from "@/server/domain/interviews/cancel-panel";
import {
  applicationIdInput,
  availabilityInput,
  cancelInput,
  panelIdInput,
  panelListInput,
  panelNoteInput,
  rescheduleInput,
  scheduleInput,
  slotsInput,
} from "@/server/domain/interviews/input";
import { findPanelToRead, listMyPanels, listPanels } from "@/server/domain/interviews/reads/agenda";
import { findKit } from "@/server/domain/interviews/reads/kit";
import { findScheduling, findWholePanel } from "@/server/domain/interviews/reads/scheduling";
import { listAvailability, listSlots } from "@/server/domain/interviews/reads/slots";
import { reschedulePanel } from "@/server/domain/interviews/reschedule-panel";
import { schedulePanel } from "@/server/domain/interviews/schedule-panel";
import { writePanelNote } from "@/server/domain/interviews/write-panel-note";
import { member } from "../doors";
import { router } from "../trpc";

export const panels = router({
  list: member("panels.read")
    .input(panelListInput)
    .query(({ ctx, input }) => listPanels(ctx.scope, input)),
  mine: member("panels.mine").query(({ ctx }) => listMyPanels(ctx.scope)),
  get: member("panels.read")
    .input(panelIdInput)
    .query(({ ctx, input }) => findPanelToRead(ctx.scope, input.panelId)),
  kit: member("panels.read")
    .input(panelIdInput)
    .query(({ ctx, input }) => findKit(ctx.scope, input.panelId)),
  writeNote: member("panels.mine")
    .input(panelNoteInput)
    .mutation(({ ctx, input }) => writePanelNote(ctx.scope, input)),
  scheduling: member("panels.schedule")
    .input(applicationIdInput)
    .query(({ ctx, input }) => findScheduling(ctx.scope, input.applicationId)),
  availability: member("panels.schedule")
    .input(availabilityInput)
    .query(({ ctx, input }) => listAvailability(ctx.scope, input)),
  slots: member("panels.schedule")
    .input(slotsInput)
    .query(({ ctx, input }) => listSlots(ctx.scope, input)),
  whole: member("panels.schedule")
    .input(panelIdInput)
    .query(({ ctx, input }) => findWholePanel(ctx.scope, input.panelId)),
  schedule: member("panels.schedule")
    .input(scheduleInput)
    .mutation(({ ctx, input }) => schedulePanel(ctx.scope, input)),
  reschedule: member("panels.schedule")
    .input(rescheduleInput)
    .mutation(({ ctx, input }) => reschedulePanel(ctx.scope, input)),
  cancel: member("panels.schedule")
    .input(cancelInput)
    .mutation(({ ctx, input }) => cancelPanel(ctx.scope, input)),
});
