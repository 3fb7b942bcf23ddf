import { and, eq } from "drizzle-orm";
import { busyTimes, importedCalendars } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound } from "../errors";
import { memberOf, type Scope } from "../scope";

/** A member takes a calendar of theirs away, and with it all that was read from it. */
export async function removeCalendar(scope: Scope, { calendarId }: { calendarId: string }) {
  const mine = eq(busyTimes.memberId, memberOf(scope));
  await scope.tx.delete(busyTimes).where(and(eq(busyTimes.calendarId, calendarId), mine));
  const [calendar] = await scope.tx
    .delete(importedCalendars)
    .where(and(eq(importedCalendars.id, calendarId), eq(importedCalendars.memberId, memberOf(scope))))
    .returning();
  if (!calendar) throw new NotFound("This calendar");
  await audit(scope, "calendar.removed", calendar, { before: { name: calendar.name } });
}
