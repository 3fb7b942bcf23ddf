import { and, asc, count, desc, eq, gt, isNull } from "drizzle-orm";
import { busyTimes, calendarFeeds, importedCalendars, workingHours } from "@/db/schema";
import { findMember, findOrganisation } from "../../organisations/reads";
import { memberOf, type Scope } from "../../scope";
import { USUAL_HOURS, type WorkingDay } from "../rules/hours";

/** What a member's page of hours and calendars shows: theirs alone. */
export async function findMyHours(scope: Scope) {
  const { timeZone, weeklyPanelLimit } = await findOrganisation(scope);
  const me = await findMember(scope, memberOf(scope));
  const own = await listOwnHours(scope);
  const [feed] = await scope.tx
    .select({ madeAt: calendarFeeds.madeAt })
    .from(calendarFeeds)
    .where(and(eq(calendarFeeds.memberId, me.id), isNull(calendarFeeds.revokedAt)));
  return {
    timeZone: me.timeZone ?? timeZone,
    days: own.length > 0 ? own : USUAL_HOURS,
    isUsual: own.length === 0,
    weeklyPanelLimit: me.weeklyPanelLimit,
    usualLimit: weeklyPanelLimit,
    blocks: await listOwnBlocks(scope),
    calendars: await listOwnCalendars(scope),
    feed: feed ?? null,
  };
}

export async function listOwnHours(scope: Scope): Promise<WorkingDay[]> {
  const rows = await scope.tx
    .select()
    .from(workingHours)
    .where(eq(workingHours.memberId, memberOf(scope)))
    .orderBy(asc(workingHours.weekday));
  return rows.map(({ weekday, opensAt, closesAt }) => ({
    weekday,
    opensAt: opensAt.slice(0, 5),
    closesAt: closesAt.slice(0, 5),
  }));
}

export async function countOwnCalendars(scope: Scope): Promise<number> {
  const [row] = await scope.tx
    .select({ present: count() })
    .from(importedCalendars)
    .where(eq(importedCalendars.memberId, memberOf(scope)));
  return row?.present ?? 0;
}

function listOwnBlocks(scope: Scope) {
  const { id, startsAt, endsAt, note } = busyTimes;
  return scope.tx
    .select({ id, startsAt, endsAt, note })
    .from(busyTimes)
    .where(
      and(
        eq(busyTimes.memberId, memberOf(scope)),
        isNull(busyTimes.calendarId),
        gt(busyTimes.endsAt, scope.now),
      ),
    )
    .orderBy(asc(busyTimes.startsAt));
}

/** Never with its address: that may be a key to somebody's whole calendar. */
async function listOwnCalendars(scope: Scope) {
  const rows = await scope.tx
    .select()
    .from(importedCalendars)
    .where(eq(importedCalendars.memberId, memberOf(scope)))
    .orderBy(desc(importedCalendars.addedAt));
  return rows.map(({ id, name, address, state, problem, busyCount, readAt }) => ({
    ...{ id, name, state, problem, busyCount, readAt },
    isFollowed: address !== null,
  }));
}
