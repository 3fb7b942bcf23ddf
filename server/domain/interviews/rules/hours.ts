import { Temporal } from "temporal-polyfill";
import { oneDayLater } from "./weeks";

/** One weekday's hours on a member's own clock. */
export interface WorkingDay {
  /** 1 is Monday. */
  weekday: number;
  opensAt: string;
  closesAt: string;
}

/** A stretch of time in milliseconds since 1970. */
export interface Stretch {
  from: number;
  until: number;
}

/** What counts for a member who has said nothing else. */
export const USUAL_HOURS: WorkingDay[] = [1, 2, 3, 4, 5].map((weekday) => ({
  weekday,
  opensAt: "09:00",
  closesAt: "17:00",
}));

/**
 * Hours on a wall as stretches of real time, for every day that touches the window. A day on which clocks change is
 * longer or shorter, and an hour that does not exist that night is taken as the clocks that day are put.
 */
export function workingStretches(hours: WorkingDay[], timeZone: string, window: Stretch): Stretch[] {
  const found: Stretch[] = [];
  let day = dayIn(window.from, timeZone).subtract({ days: 1 });
  const last = dayIn(window.until, timeZone);
  for (; Temporal.PlainDate.compare(day, last) <= 0; day = oneDayLater(day)) {
    for (const { weekday, opensAt, closesAt } of hours) {
      if (weekday !== day.dayOfWeek) continue;
      const from = instantOf(day, opensAt, timeZone);
      const until = instantOf(day, closesAt, timeZone);
      if (until > from) found.push({ from, until });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** Whether a stretch lies wholly within one of these. */
export function liesWithin({ from, until }: Stretch, stretches: readonly Stretch[]): boolean {
  return stretches.some((one) => one.from <= from && until <= one.until);
}

/** Whether a stretch shares any moment with one of these; what ends as the other begins does not. */
export function meets({ from, until }: Stretch, stretches: readonly Stretch[]): boolean {
  return stretches.some((one) => one.from < until && from < one.until);
}

function dayIn(instant: number, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate();
}

function instantOf(day: Temporal.PlainDate, wallTime: string, timeZone: string): number {
  return day.toZonedDateTime({ timeZone, plainTime: wallTime }).epochMilliseconds;
}
