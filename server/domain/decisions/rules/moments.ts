import { Temporal } from "temporal-polyfill";
import { dayIn } from "../../organisations/rules";
import type { ReleaseMoment } from "../input";

/** When the organisation is at work, and where the person who will read the mail is, as far as that is known. */
export interface Mornings {
  timeZone: string;
  /** The local time at which outcomes leave, such as `09:30`. */
  outcomesLeaveAt: string;
  holidays: ReadonlySet<string>;
  readerZone: string | null;
}

/** So long at least there is to call a release back. */
const LEAST_NOTICE = { hours: 1 };
/** From when until when somebody is not woken by a mail that changes their plans. */
const DAY_BEGINS = 8;
const DAY_ENDS = 20;
/** Working days that are tried before only the reader's own morning counts. */
const MOST_DAYS = 14;

/**
 * The next morning of a working day: never at night, at the weekend or on a holiday. Where the reader is somewhere else
 * it is the first hour of that working day which is not night, and no weekend, for them.
 */
export function businessMorning(
  { timeZone, outcomesLeaveAt, holidays, readerZone }: Mornings,
  now: Date,
): Date {
  const earliest = zoned(now, timeZone).add(LEAST_NOTICE);
  const plainTime = Temporal.PlainTime.from(outcomesLeaveAt);
  let tried = 0;
  for (let day = earliest.toPlainDate(); ; day = day.add({ days: 1 })) {
    const morning = day.toZonedDateTime({ timeZone, plainTime });
    const isWorkingDay = day.dayOfWeek <= 5 && !holidays.has(day.toString());
    if (!isWorkingDay || Temporal.ZonedDateTime.compare(morning, earliest) < 0) continue;
    const theirs = readerZone ? nextDaytime(morning.withTimeZone(readerZone)) : morning;
    const end = day.add({ days: 1 }).toZonedDateTime(timeZone);
    tried += 1;
    if (Temporal.ZonedDateTime.compare(theirs, end) < 0 || tried > MOST_DAYS)
      return new Date(theirs.epochMilliseconds);
  }
}

/** This moment, if it is daytime on a weekday where it is read; else the next one that is. */
function nextDaytime(moment: Temporal.ZonedDateTime): Temporal.ZonedDateTime {
  const morning = { hour: DAY_BEGINS, minute: 0, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 };
  if (moment.dayOfWeek > 5) return nextDaytime(moment.add({ days: 8 - moment.dayOfWeek }).with(morning));
  if (moment.hour < DAY_BEGINS) return moment.with(morning);
  return moment.hour < DAY_ENDS ? moment : nextDaytime(moment.add({ days: 1 }).with(morning));
}

export function momentOf(when: ReleaseMoment, mornings: Mornings, now: Date): Date {
  if (when === "now") return now;
  return when instanceof Date ? when : businessMorning(mornings, now);
}

interface MomentFacts {
  when: ReleaseMoment;
  leavesAt: Date;
  readerZone: string | null;
  now: Date;
}

/**
 * Nothing leaves in the past, at night for who reads it, or so far ahead that it is forgotten. Who says "now" may have a
 * reason: they have just spoken, or the promise ends today.
 */
export function refuseMoment({ when, leavesAt, readerZone, now }: MomentFacts): string | null {
  if (leavesAt < now) return "This time has passed. Choose a later one, or release it now.";
  const farthest = now.getTime() + 60 * 86_400_000;
  if (leavesAt.getTime() > farthest) return "Choose a time within the next 60 days.";
  if (!readerZone || !(when instanceof Date)) return null;
  const there = zoned(leavesAt, readerZone);
  if (there.hour >= DAY_BEGINS && there.hour < DAY_ENDS) return null;
  const time = there.toPlainTime().toString({ smallestUnit: "minute" });
  return `It is ${time} then where the candidate is. Choose a time between 08:00 and 20:00 there.`;
}

/** When a mail leaves, and why it cannot leave then. */
export interface Departure {
  leavesAt: Date;
  refusal: string | null;
}

/**
 * The departures of many mails, by the zones of their readers. Each is worked out once: a morning takes longer than all
 * that the database is asked about its reader.
 */
export function departures(when: ReleaseMoment, mornings: Omit<Mornings, "readerZone">, now: Date) {
  const known = new Map<string | null, Departure>();
  return (readerZone: string | null): Departure => {
    const before = known.get(readerZone);
    if (before) return before;
    const leavesAt = momentOf(when, { ...mornings, readerZone }, now);
    const departure = { leavesAt, refusal: refuseMoment({ when, leavesAt, readerZone, now }) };
    known.set(readerZone, departure);
    return departure;
  };
}

/** A promise is kept until the end of its day, where the organisation is. */
export function keepsPromise({
  promisedOn,
  at,
  timeZone,
}: {
  promisedOn: string;
  at: Date;
  timeZone: string;
}) {
  return dayIn(timeZone, at) <= promisedOn;
}

function zoned(instant: Date, timeZone: string) {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone);
}
