import { Temporal } from "temporal-polyfill";

export const oneDayLater = (day: Temporal.PlainDate) => day.add({ days: 1 });

/** The moment a week began for somebody: their Monday's midnight. */
export function weekBeginning(instant: Date, timeZone: string): Date {
  const here = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
  const monday = here.toPlainDate().subtract({ days: here.dayOfWeek - 1 });
  return new Date(monday.toZonedDateTime(timeZone).epochMilliseconds);
}

/** The week of an instant on somebody's clock: from their Monday's midnight to the next. */
export function weekOf(instant: Date, timeZone: string): { from: Date; until: Date } {
  const from = weekBeginning(instant, timeZone);
  const monday = Temporal.Instant.fromEpochMilliseconds(from.getTime()).toZonedDateTimeISO(timeZone);
  return { from, until: new Date(monday.add({ days: 7 }).epochMilliseconds) };
}

/** Every Monday's midnight from before the window to its end, in milliseconds, in order. */
export function mondays(from: number, until: number, timeZone: string): number[] {
  const found: number[] = [];
  let monday = Temporal.Instant.fromEpochMilliseconds(
    weekBeginning(new Date(from), timeZone).getTime(),
  ).toZonedDateTimeISO(timeZone);
  for (; monday.epochMilliseconds <= until; monday = monday.add({ days: 7 }))
    found.push(monday.epochMilliseconds);
  return found;
}
