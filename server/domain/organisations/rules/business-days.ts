import { Temporal } from "temporal-polyfill";

interface Calendar {
  timeZone: string;
  /** Days on which nobody works, as `YYYY-MM-DD`. */
  holidays: ReadonlySet<string>;
}

/** The next working day's morning after an instant, where the organisation is. Never the same day. */
export function nextBusinessMorning(after: Date, { timeZone, holidays }: Calendar, at = "09:30"): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(timeZone);
  let day = here.toPlainDate().add({ days: 1 });
  while (day.dayOfWeek > 5 || holidays.has(day.toString())) day = day.add({ days: 1 });
  return new Date(day.toZonedDateTime({ timeZone, plainTime: at }).epochMilliseconds);
}

/** When a reminder may come: on a working day, from nine to six where the organisation is. */
export function isOfficeHour(now: Date, { timeZone, holidays }: Calendar): boolean {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const isWorkday = here.dayOfWeek <= 5 && !holidays.has(here.toPlainDate().toString());
  return isWorkday && here.hour >= 9 && here.hour < 18;
}
