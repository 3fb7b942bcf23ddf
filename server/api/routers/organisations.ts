import { membershipsOf } from "@/server/auth/session";
import { addHoliday } from "@/server/domain/organisations/add-holiday";
import { changeOrganisation } from "@/server/domain/organisations/change";
import { importHolidays } from "@/server/domain/organisations/import-holidays";
import {
  holidayIdInput,
  holidayInput,
  organisationChange,
  regionInput,
} from "@/server/domain/organisations/input";
import { findOrganisation, listHolidays } from "@/server/domain/organisations/reads";
import { removeHoliday } from "@/server/domain/organisations/remove-holiday";
import { listRegions } from "@/server/domain/organisations/rules";
import { member, person } from "../doors";
import { router } from "../trpc";

export const organisations = router({
  mine: person.query(({ ctx }) => membershipsOf(ctx.person.personId)),
  current: member("organisations.read").query(({ ctx }) => findOrganisation(ctx.scope)),
  holidays: member("organisations.read").query(({ ctx }) => listHolidays(ctx.scope)),
  regions: member("organisations.change").query(() => listRegions()),
  change: member("organisations.change")
    .input(organisationChange)
    .mutation(({ ctx, input }) => changeOrganisation(ctx.scope, input)),
  addHoliday: member("organisations.change")
    .input(holidayInput)
    .mutation(({ ctx, input }) => addHoliday(ctx.scope, input)),
  removeHoliday: member("organisations.change")
    .input(holidayIdInput)
    .mutation(({ ctx, input }) => removeHoliday(ctx.scope, input)),
  importHolidays: member("organisations.change")
    .input(regionInput)
    .mutation(({ ctx, input }) => importHolidays(ctx.scope, input)),
});
