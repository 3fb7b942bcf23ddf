import { eq } from "drizzle-orm";
import { importedCalendars } from "@/db/schema";
import { findMember, findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";

/** A calendar as a worker reads it: where it lies, and whose clock counts where it names none. */
export async function findCalendarToRead(scope: Scope, calendarId: string) {
  const [calendar] = await scope.tx
    .select()
    .from(importedCalendars)
    .where(eq(importedCalendars.id, calendarId));
  if (!calendar) return null;
  const { timeZone } = await findMember(scope, calendar.memberId);
  return { ...calendar, timeZone: timeZone ?? (await findOrganisation(scope)).timeZone };
}
