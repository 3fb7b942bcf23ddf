import { NO_CALENDAR, TOO_MANY_EVENTS } from "../input/hours";

const day = 86_400_000;

/** More calendars than anybody keeps. */
const MOST_CALENDARS = 5;

/** How far ahead a calendar is read, and how far a panel can be planned at most by what it says. */
export const CALENDAR_DAYS = 180;

/** How often a calendar at an address is read again. */
export const READ_AGAIN_MS = 3_600_000;

/** What a calendar's owner reads when it could not be read. */
export const CALENDAR_PROBLEMS = {
  "not-a-calendar": NO_CALENDAR,
  "too-many": TOO_MANY_EVENTS,
  "too-large": "This calendar has more than 5 MB. Export only what is still to come.",
  unreachable:
    "No calendar could be read at this address. It must begin with https:// and be reachable from the internet.",
} as const;

export function refuseBlock({ startsAt, endsAt, now }: { startsAt: Date; endsAt: Date; now: Date }) {
  if (endsAt <= startsAt) return "This ends before it begins. Choose a later end.";
  if (endsAt <= now) return "This time has passed. Choose one that is still to come.";
  if (endsAt.getTime() - startsAt.getTime() > 366 * day)
    return "This is longer than a year. Choose an earlier end.";
  return null;
}

export function refuseCalendar({ present }: { present: number }): string | null {
  return present >= MOST_CALENDARS ? `You have ${present} calendars already. Remove one first.` : null;
}
