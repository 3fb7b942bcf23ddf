import { figureInput, jobReportInput, reportInput } from "@/server/domain/reports/input";
import {
  countAfterInterview,
  countPromises,
  countSecondDoor,
  listBehind,
  listFunnels,
} from "@/server/domain/reports/reads";
import { countKept } from "@/server/domain/reports/reads/kept";
import { findPanelAgreement, listPanelAgreements } from "@/server/domain/reports/reads/panel-agreement";
import { findReception } from "@/server/domain/reports/reads/reception";
import { member } from "../doors";
import { router } from "../trpc";

export const reports = router({
  funnels: member("reports.read")
    .input(reportInput)
    .query(({ ctx, input }) => listFunnels(ctx.scope, input)),
  promises: member("reports.read")
    .input(reportInput)
    .query(({ ctx, input }) => countPromises(ctx.scope, input)),
  afterInterview: member("reports.read")
    .input(reportInput)
    .query(({ ctx, input }) => countAfterInterview(ctx.scope, input)),
  secondDoor: member("reports.read")
    .input(reportInput)
    .query(({ ctx, input }) => countSecondDoor(ctx.scope, input)),
  reception: member("reports.read")
    .input(reportInput)
    .query(({ ctx, input }) => findReception(ctx.scope, input)),
  panelAgreement: member("reports.read")
    .input(jobReportInput)
    .query(({ ctx, input }) => findPanelAgreement(ctx.scope, input.jobId)),
  panelAgreements: member("reports.read")
    .input(reportInput)
    .query(({ ctx, input }) => listPanelAgreements(ctx.scope, input)),
  kept: member("reports.read").query(({ ctx }) => countKept(ctx.scope)),
  behind: member("reports.read")
    .input(figureInput)
    .query(({ ctx, input }) => listBehind(ctx.scope, input)),
});
