import { Temporal } from "temporal-polyfill";
import { liesWithin, meets, type Stretch, type WorkingDay, workingStretches } from "./hours";
import { mondays } from "./weeks";

const minute = 60_000;
const day = 24 * 60 * minute;
/** Panels begin on the hour or half past it. */
export const STEP_MINUTES = 30;

/** All that decides whether a member can sit at a time, and whether they should. */
export interface Sitter {
  memberId: string;
  timeZone: string;
  hours: WorkingDay[];
  /** Their seats on other panels. */
  panels: Stretch[];
  /** Their own blocks, and what their calendars say. */
  busy: Stretch[];
  /** From how many panels a week on they are asked last. */
  weeklyLimit: number;
}

export interface Wish {
  durationMinutes: number;
  /** All of these, or for each who is not free one of the alternates. */
  panelists: Sitter[];
  alternates: Sitter[];
  /** They come if they can. */
  optional: Sitter[];
  /** Whose clock the grid of starts follows. */
  timeZone: string;
  window: Stretch;
  /** Days on which nobody is expected, as `YYYY-MM-DD` on that clock. */
  holidays: ReadonlySet<string>;
  /** The candidate's clock, when it is known: nobody should be asked to come at night. */
  candidateTimeZone: string | null;
}

export interface SlotSeat {
  memberId: string;
  /** The panelist who is not free. */
  standsInFor: string | null;
  /** Panels that week, this one among them. */
  load: number;
  weeklyLimit: number;
  isOver: boolean;
}

export interface Slot {
  startsAt: Date;
  endsAt: Date;
  seats: SlotSeat[];
  optionalIds: string[];
  isNightForCandidate: boolean;
}

/** Every time at which the wished panel can meet, soonest first. */
export function findSlots(wish: Wish): Slot[] {
  const known = [...wish.panelists, ...wish.alternates, ...wish.optional];
  const prepared = new Map(known.map((sitter) => [sitter.memberId, prepare(sitter, wish.window)]));
  const of = ({ memberId }: Sitter) => prepared.get(memberId) as Prepared;
  const people = {
    panelists: wish.panelists.map(of),
    alternates: wish.alternates.map(of),
    optional: wish.optional.map(of),
  };
  const found: Slot[] = [];
  for (const from of starts(wish)) {
    const slot = seatAt({ from, until: from + wish.durationMinutes * minute }, people);
    if (slot) found.push({ ...slot, isNightForCandidate: isNight(from, wish.candidateTimeZone) });
  }
  return found;
}

/** Who would sit at one time; null when too few are free. */
export function seatAt(
  at: Stretch,
  people: { panelists: Prepared[]; alternates: Prepared[]; optional: Prepared[] },
): Omit<Slot, "isNightForCandidate"> | null {
  const missing = people.panelists.filter((one) => whyNotFree(one, at));
  const standIns = people.alternates
    .filter((one) => !whyNotFree(one, at))
    .map((one) => seatOf(one, at))
    .toSorted((a, b) => Number(a.isOver) - Number(b.isOver));
  if (standIns.length < missing.length) return null;
  const seats = people.panelists.map((one) => {
    const place = missing.indexOf(one);
    const standIn = place < 0 ? undefined : standIns[place];
    return standIn ? { ...standIn, standsInFor: one.sitter.memberId } : seatOf(one, at);
  });
  const optional = people.optional.filter((one) => !whyNotFree(one, at));
  return {
    startsAt: new Date(at.from),
    endsAt: new Date(at.until),
    seats,
    optionalIds: optional.map(({ sitter }) => sitter.memberId),
  };
}

/** The same member as if they kept no hours: these were weighed when a time was proposed. */
export function anytime(one: Prepared): Prepared {
  return { ...one, works: [{ from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY }] };
}

export type Hindrance = "panel" | "busy" | "hours";

/** Why a member cannot sit at this time, the hardest reason first; null when they can. */
export function whyNotFree({ sitter, works }: Prepared, at: Stretch): Hindrance | null {
  if (meets(at, sitter.panels)) return "panel";
  if (meets(at, sitter.busy)) return "busy";
  return liesWithin(at, works) ? null : "hours";
}

/** A member with the hours and weeks of a window made ready: asked of hundreds of times. */
export interface Prepared {
  sitter: Sitter;
  works: Stretch[];
  mondays: number[];
  /** Panels in the week that begins on the Monday of the same place. */
  loads: number[];
}

export function prepare(sitter: Sitter, window: Stretch): Prepared {
  const begins = mondays(window.from, window.until + day, sitter.timeZone);
  const loads = begins.map(
    (from, at) =>
      sitter.panels.filter((panel) => panel.from >= from && panel.from < (begins[at + 1] ?? from + 7 * day))
        .length,
  );
  return {
    sitter,
    works: workingStretches(sitter.hours, sitter.timeZone, window),
    mondays: begins,
    loads,
  };
}

/** A member's seat at a time, with the load it would bring them to. */
export function seatOf({ sitter, mondays: begins, loads }: Prepared, { from }: Stretch): SlotSeat {
  const { memberId, weeklyLimit } = sitter;
  const load = (loads[begins.findLastIndex((monday) => monday <= from)] ?? 0) + 1;
  return { memberId, standsInFor: null, load, weeklyLimit, isOver: load > weeklyLimit };
}

/** The starts to be tried: each half hour of each day that is no holiday, from the window's begin to its end. */
function* starts({ window, timeZone, holidays, durationMinutes }: Wish): Generator<number> {
  const latest = window.until - durationMinutes * minute;
  let today = Temporal.Instant.fromEpochMilliseconds(window.from).toZonedDateTimeISO(timeZone).startOfDay();
  while (today.epochMilliseconds <= latest) {
    const tomorrow = today.add({ days: 1 }).startOfDay();
    if (!holidays.has(today.toPlainDate().toString()))
      for (
        let from = today.epochMilliseconds;
        from < tomorrow.epochMilliseconds && from <= latest;
        from += STEP_MINUTES * minute
      )
        if (from >= window.from) yield from;
    today = tomorrow;
  }
}

function isNight(instant: number, timeZone: string | null): boolean {
  if (!timeZone) return false;
  const { hour } = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  return hour < 7 || hour >= 21;
}
