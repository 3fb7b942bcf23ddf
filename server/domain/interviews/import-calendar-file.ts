import { importedCalendars } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { enqueue } from "../queue";
import { memberOf, type Scope } from "../scope";
import { countOwnCalendars } from "./reads/hours";
import { refuseCalendar } from "./rules/calendars";

/** A member hands in a calendar file. A worker reads when they are busy out of it, and nothing else is kept. */
export async function importCalendarFile(scope: Scope, { name, text }: { name: string; text: string }) {
  refuse(refuseCalendar({ present: await countOwnCalendars(scope) }));
  const [calendar] = await scope.tx
    .insert(importedCalendars)
    .values({ memberId: memberOf(scope), name, text, addedAt: scope.now })
    .returning();
  if (!calendar) throw new Error("The calendar's row was not returned.");
  await enqueue(scope, "read-calendar", { calendarId: calendar.id });
  await audit(scope, "calendar.imported", calendar, { after: { name } });
  return { calendarId: calendar.id };
}
