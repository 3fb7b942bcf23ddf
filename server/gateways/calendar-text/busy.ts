import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";

/** More than anybody has: beyond it nothing is read, so that no file is a bomb. */
export const MOST_EVENTS = 5_000;
/** Busy stretches that are kept of one calendar. */
const MOST_BUSY = 5_000;
/** Repetitions that are walked through, of one event and of all: a rule may go back for decades. */
const MOST_STEPS = 20_000;
const MOST_STEPS_IN_ALL = 400_000;

export interface Busy {
  uid: string;
  startsAt: number;
  endsAt: number;
}

export interface Asked {
  /** The window in milliseconds since 1970. */
  from: number;
  until: number;
  /** Whose clock counts where the file names none. */
  timeZone: string;
}

export type Read = { events: Busy[] } | { problem: "not-a-calendar" | "too-many" };

/** When its owner is busy by a calendar, within a window, each repetition on its own. */
export function busyIn(text: string, asked: Asked): Read {
  const begin = text.search(/BEGIN:VCALENDAR/i);
  if (begin < 0) return { problem: "not-a-calendar" };
  if ((text.match(/^BEGIN:VEVENT/gim)?.length ?? 0) > MOST_EVENTS) return { problem: "too-many" };
  const calendar = parse(text.slice(begin));
  if (!calendar) return { problem: "not-a-calendar" };
  const found: Busy[] = [];
  const budget = { steps: MOST_STEPS_IN_ALL };
  for (const series of seriesOf(calendar)) {
    for (const one of occurrences(series, asked, budget)) {
      if (found.length >= MOST_BUSY) return { problem: "too-many" };
      found.push(one);
    }
  }
  return { events: found };
}

function parse(text: string): ICAL.Component | null {
  try {
    const parsed = ICAL.parse(text);
    const calendar = new ICAL.Component(parsed as [string, unknown[], unknown[]]);
    return calendar.name === "vcalendar" ? calendar : null;
  } catch {
    return null;
  }
}

interface Series {
  main: ICAL.Component;
  exceptions: ICAL.Component[];
}

/** Events by their UID: one with a RECURRENCE-ID changes one repetition of the other. */
function seriesOf(calendar: ICAL.Component): Series[] {
  const byUid = new Map<string, Series>();
  const lone: Series[] = [];
  const events = calendar.getAllSubcomponents("vevent");
  for (const main of events.filter((one) => !one.hasProperty("recurrence-id"))) {
    const uid = uidOf(main);
    const series = { main, exceptions: [] };
    if (uid && !byUid.has(uid)) byUid.set(uid, series);
    else lone.push(series);
  }
  for (const exception of events.filter((one) => one.hasProperty("recurrence-id"))) {
    const series = byUid.get(uidOf(exception));
    if (series) series.exceptions.push(exception);
    else lone.push({ main: exception, exceptions: [] });
  }
  return [...byUid.values(), ...lone];
}

function* occurrences(
  { main, exceptions }: Series,
  asked: Asked,
  budget: { steps: number },
): Generator<Busy> {
  const event = new ICAL.Event(main, { exceptions, strictExceptions: false });
  const uid = event.uid ?? "";
  const stretch = (start: ICAL.Time, end: ICAL.Time, component: ICAL.Component) => {
    const zone = zoneOf(component);
    const startsAt = instantOf(start, zone, asked.timeZone);
    const endsAt = instantOf(end, zone, asked.timeZone);
    const isWithin = endsAt > startsAt && endsAt > asked.from && startsAt < asked.until;
    return isWithin && takesTime(component) ? { uid, startsAt, endsAt } : null;
  };
  if (!event.startDate) return;
  if (!event.isRecurring()) {
    const one = stretch(event.startDate, event.endDate, main);
    if (one) yield one;
    return;
  }
  const walk = event.iterator();
  for (let step = 0; step < MOST_STEPS && budget.steps > 0; step += 1) {
    budget.steps -= 1;
    const next = walk.next();
    if (!next) return;
    // A repetition may begin a day later on another clock; after that none comes back into the window.
    if (next.toUnixTime() * 1000 > asked.until + 2 * 86_400_000) return;
    const { startDate, endDate, item } = event.getOccurrenceDetails(next);
    const one = stretch(startDate, endDate, item.component);
    if (one) yield one;
  }
}

const uidOf = (component: ICAL.Component) => String(component.getFirstPropertyValue("uid") ?? "");

/** Not what was cancelled or declined, nor what its owner marks as free. */
function takesTime(component: ICAL.Component): boolean {
  const value = (name: string) => String(component.getFirstPropertyValue(name) ?? "").toUpperCase();
  return (
    value("status") !== "CANCELLED" &&
    value("transp") !== "TRANSPARENT" &&
    !["FREE", "WORKINGELSEWHERE"].includes(value("x-microsoft-cdo-busystatus"))
  );
}

/** The zone an event names, whether the file explains it or not. */
const zoneOf = (component: ICAL.Component) =>
  String(component.getFirstProperty("dtstart")?.getFirstParameter("tzid") ?? "");

/** A known zone is looked up in the system's own list: what a file says of a zone is often years old. */
function instantOf(time: ICAL.Time, zone: string, owner: string): number {
  const isExplained = time.zone !== ICAL.Timezone.localTimezone;
  if (time.zone === ICAL.Timezone.utcTimezone || (isExplained && !isZone(zone)))
    return time.toUnixTime() * 1000;
  const { year, month, day, hour, minute, second } = time;
  const wall = { year, month, day, hour, minute, second };
  return Temporal.ZonedDateTime.from({ ...wall, timeZone: isZone(zone) ? zone : owner }).epochMilliseconds;
}

const known = new Map<string, boolean>();

function isZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z_]+\/[A-Za-z0-9_+/-]+$/.test(name)) return false;
  const before = known.get(name);
  if (before !== undefined) return before;
  let is = true;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
  } catch {
    is = false;
  }
  known.set(name, is);
  return is;
}
