import type { Task } from "graphile-worker";
import { z } from "zod";
import { MOST_CALENDAR_BYTES } from "@/server/domain/interviews/input/hours";
import { keepBusyTimes, type Reading } from "@/server/domain/interviews/keep-busy-times";
import { findCalendarToRead } from "@/server/domain/interviews/reads/calendars";
import { CALENDAR_DAYS, CALENDAR_PROBLEMS } from "@/server/domain/interviews/rules/calendars";
import { readCalendarText } from "../gateways/calendar-text";
import { now } from "../gateways/clock";
import { readPublicAddress } from "../gateways/public-address";
import { asSystem } from "./door";

const given = z.object({ organisationId: z.uuid(), calendarId: z.uuid() });
const day = 86_400_000;

/** Reads when a member is busy by a calendar of theirs: a file once, an address now and every hour. */
export const readCalendar: Task = async (payload) => {
  const { organisationId, calendarId } = given.parse(payload);
  const calendar = await asSystem(organisationId, (scope) => findCalendarToRead(scope, calendarId), now());
  if (!calendar) return;
  const reading = await read(calendar);
  await asSystem(organisationId, (scope) => keepBusyTimes(scope, calendarId, reading), now());
};

type Calendar = NonNullable<Awaited<ReturnType<typeof findCalendarToRead>>>;

async function read({ address, text, timeZone }: Calendar): Promise<Reading> {
  const got = address ? await readPublicAddress(address, { mostBytes: MOST_CALENDAR_BYTES }) : { text };
  if ("problem" in got) return { problem: CALENDAR_PROBLEMS[got.problem] };
  if (got.text === null) return { problem: CALENDAR_PROBLEMS["not-a-calendar"] };
  const from = now().getTime() - day;
  const found = await readCalendarText(got.text, { from, until: from + CALENDAR_DAYS * day, timeZone });
  if ("problem" in found) return { problem: CALENDAR_PROBLEMS[found.problem] };
  return {
    events: found.events.map(({ uid, startsAt, endsAt }) => ({
      uid,
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    })),
  };
}
