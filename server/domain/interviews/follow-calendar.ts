import { importedCalendars } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { enqueue } from "../queue";
import { memberOf, type Scope } from "../scope";
import { countOwnCalendars } from "./reads/hours";
import { refuseCalendar } from "./rules/calendars";

/** A member names the address of their calendar. A worker reads it now and every hour; nobody sees it again. */
export async function followCalendar(scope: Scope, { address }: { address: string }) {
  refuse(refuseCalendar({ present: await countOwnCalendars(scope) }));
  const name = new URL(address).host;
  const [calendar] = await scope.tx
    .insert(importedCalendars)
    .values({ memberId: memberOf(scope), name, address, addedAt: scope.now })
    .returning();
  if (!calendar) throw new Error("The calendar's row was not returned.");
  await enqueue(scope, "read-calendar", { calendarId: calendar.id });
  await audit(scope, "calendar.followed", calendar, { after: { name } });
  return { calendarId: calendar.id };
}
