import { Temporal } from "temporal-polyfill";
import { company } from "./content/company";

const zone = company.timeZone;

/** The calendar of the demo: days counted from today, which is 0; yesterday is -1. */
export class Days {
  private readonly today: Temporal.PlainDate;

  constructor(
    readonly now: Date,
    private readonly holidays: ReadonlySet<string>,
  ) {
    this.today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone).toPlainDate();
  }

  /** As `YYYY-MM-DD`. */
  date(day: number): string {
    return this.today.add({ days: day }).toString();
  }

  dateOf(instant: Date): string {
    return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
      .toZonedDateTimeISO(zone)
      .toPlainDate()
      .toString();
  }

  /** The day of a `YYYY-MM-DD`. */
  dayOf(date: string): number {
    return this.today.until(Temporal.PlainDate.from(date)).days;
  }

  at(day: number, time: string): Date {
    return new Date(
      this.today.add({ days: day }).toZonedDateTime({ timeZone: zone, plainTime: time }).epochMilliseconds,
    );
  }

  isWorkday(day: number): boolean {
    const date = this.today.add({ days: day });
    return date.dayOfWeek <= 5 && !this.holidays.has(date.toString());
  }

  /** So many working days after a day, or before it. */
  workday(from: number, count: number): number {
    let day = from;
    const step = count < 0 ? -1 : 1;
    for (let left = Math.abs(count); left > 0; ) {
      day += step;
      if (this.isWorkday(day)) left -= 1;
    }
    return day;
  }

  /** The first so many working days from a day on. */
  workdays(from: number, count: number): number[] {
    const first = this.orNextWorkday(from);
    return Array.from({ length: count }, (_, index) => this.workday(first, index));
  }

  /** This day if somebody works on it, else the next one. */
  orNextWorkday(day: number): number {
    return this.isWorkday(day) ? day : this.workday(day, 1);
  }
}

export const earlier = (one: Date, other: Date) => new Date(Math.min(one.getTime(), other.getTime()));

export const minutesAfter = (instant: Date, minutes: number) =>
  new Date(instant.getTime() + minutes * 60_000);
