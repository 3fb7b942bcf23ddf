import { and, asc, eq, gt, inArray, isNull, lt, ne } from "drizzle-orm";
import { busyTimes, members, panelists, panels, workingHours } from "@/db/schema";
import { findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { type Stretch, USUAL_HOURS } from "../rules/hours";
import type { Sitter } from "../rules/slots";

const week = 7 * 86_400_000;
/** Somebody who has left is never free again. */
const ALWAYS: Stretch = { from: Number.NEGATIVE_INFINITY, until: Number.POSITIVE_INFINITY };

/**
 * When these members can sit within a window, as the rule of slots asks it. The panels of a week on either side are
 * there too, because load counts whole weeks. `exceptPanelId` is the panel that shall move.
 */
export async function listSitters(
  scope: Scope,
  memberIds: string[],
  window: Stretch,
  exceptPanelId: string | null = null,
): Promise<Sitter[]> {
  if (memberIds.length === 0) return [];
  const { timeZone, weeklyPanelLimit } = await findOrganisation(scope);
  const found = await scope.tx.select().from(members).where(inArray(members.id, memberIds));
  const hours = await scope.tx.select().from(workingHours).where(inArray(workingHours.memberId, memberIds));
  const seats = await listSeatTimes(scope, memberIds, window, exceptPanelId);
  const busy = await scope.tx
    .select()
    .from(busyTimes)
    .where(and(inArray(busyTimes.memberId, memberIds), ...touching(busyTimes, window, 0)));
  const theirs = <T extends { memberId: string }>(rows: T[], id: string) =>
    rows.filter(({ memberId }) => memberId === id);
  return memberIds.flatMap((memberId) => {
    const member = found.find(({ id }) => id === memberId);
    if (!member) return [];
    const own = theirs(hours, memberId);
    return {
      memberId,
      timeZone: member.timeZone ?? timeZone,
      hours: own.length > 0 ? own : USUAL_HOURS,
      panels: theirs(seats, memberId).map(asStretch),
      busy: member.leftAt ? [ALWAYS] : theirs(busy, memberId).map(asStretch),
      weeklyLimit: member.weeklyPanelLimit ?? weeklyPanelLimit,
    };
  });
}

function listSeatTimes(scope: Scope, memberIds: string[], window: Stretch, exceptPanelId: string | null) {
  return scope.tx
    .select({
      memberId: panelists.memberId,
      startsAt: panelists.startsAt,
      endsAt: panelists.endsAt,
    })
    .from(panelists)
    .innerJoin(panels, eq(panels.id, panelists.panelId))
    .where(
      and(
        inArray(panelists.memberId, memberIds),
        isNull(panelists.releasedAt),
        eq(panels.state, "scheduled"),
        exceptPanelId ? ne(panels.id, exceptPanelId) : undefined,
        ...touching(panelists, window, week),
      ),
    )
    .orderBy(asc(panelists.startsAt));
}

function touching(table: typeof panelists | typeof busyTimes, { from, until }: Stretch, margin: number) {
  return [lt(table.startsAt, new Date(until + margin)), gt(table.endsAt, new Date(from - margin))];
}

const asStretch = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): Stretch => ({
  from: startsAt.getTime(),
  until: endsAt.getTime(),
});
