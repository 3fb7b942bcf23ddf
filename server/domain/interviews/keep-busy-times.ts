import { eq, inArray } from "drizzle-orm";
import { busyTimes, importedCalendars, panels } from "@/db/schema";
import { enqueue } from "../queue";
import type { Scope } from "../scope";
import { READ_AGAIN_MS } from "./rules/calendars";

/** What a worker read: when somebody is busy, or why it could not be read. */
export type Reading = { events: { uid: string; startsAt: Date; endsAt: Date }[] } | { problem: string };

const PART = 1_000;

/**
 * Keeps when a calendar's owner is busy in the place of what it said before. Our own panels, which came back by the
 * owner's calendar, are left out: a panel must not stand in its own way. What could not be read leaves the last
 * reading as it is.
 */
export async function keepBusyTimes(scope: Scope, calendarId: string, reading: Reading) {
  const [calendar] = await scope.tx
    .select()
    .from(importedCalendars)
    .where(eq(importedCalendars.id, calendarId))
    .for("update");
  if (!calendar) return;
  const again = new Date(scope.now.getTime() + READ_AGAIN_MS);
  if (calendar.address) await enqueue(scope, "read-calendar", { calendarId }, again);
  if ("problem" in reading) {
    const { problem } = reading;
    await update(scope, calendarId, { state: "failed", problem, text: null });
    return;
  }
  const foreign = await withoutPanels(scope, reading.events);
  await scope.tx.delete(busyTimes).where(eq(busyTimes.calendarId, calendarId));
  for (let from = 0; from < foreign.length; from += PART) {
    const part = foreign.slice(from, from + PART);
    await scope.tx
      .insert(busyTimes)
      .values(
        part.map(({ startsAt, endsAt }) => ({ memberId: calendar.memberId, calendarId, startsAt, endsAt })),
      );
  }
  const busyCount = foreign.length;
  await update(scope, calendarId, {
    ...{ state: "read", problem: "", text: null, busyCount, readAt: scope.now },
  });
}

type Events = Extract<Reading, { events: unknown }>["events"];

async function withoutPanels(scope: Scope, events: Events): Promise<Events> {
  const ids = [
    ...new Set(
      events.map(({ uid }) => uid).filter((uid) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(uid)),
    ),
  ];
  if (ids.length === 0) return events;
  const ours = await scope.tx.select({ id: panels.id }).from(panels).where(inArray(panels.id, ids));
  const own = new Set(ours.map(({ id }) => id));
  return events.filter(({ uid }) => !own.has(uid.toLowerCase()));
}

function update(scope: Scope, calendarId: string, values: Partial<typeof importedCalendars.$inferInsert>) {
  return scope.tx.update(importedCalendars).set(values).where(eq(importedCalendars.id, calendarId));
}
