import { and, asc, eq, isNotNull, isNull, not, sql } from "drizzle-orm";
import { dismissals, members, panelists, panels, scorecards, visits } from "@/db/schema";
import type { Scope } from "../../scope";
import { blindTo } from "./blindness";

/**
 * Panels that are over and lack scorecards, for those who see to it that nobody waits. Applications to which the one
 * who asks is blind are left out: for them everybody else would seem not to have scored.
 */
export async function listPanelsWithoutScores(scope: Scope) {
  return scope.tx
    .select({
      panelId: panels.id,
      applicationId: panels.applicationId,
      name: panels.name,
      endsAt: panels.endsAt,
      memberId: members.id,
      memberName: members.name,
    })
    .from(panelists)
    .innerJoin(panels, eq(panels.id, panelists.panelId))
    .innerJoin(visits, eq(visits.panelId, panels.id))
    .innerJoin(members, eq(members.id, panelists.memberId))
    .leftJoin(
      scorecards,
      and(
        ...[eq(scorecards.panelId, panels.id), eq(scorecards.memberId, panelists.memberId)],
        isNotNull(scorecards.submittedAt),
      ),
    )
    .leftJoin(dismissals, and(eq(dismissals.panelId, panels.id), eq(dismissals.memberId, panelists.memberId)))
    .where(
      and(
        ...[eq(panels.state, "scheduled"), isNull(panelists.releasedAt)],
        ...[isNull(scorecards.id), isNull(dismissals.id)],
        ...[isNotNull(visits.checkedInAt), isNull(visits.walkedOutAt)],
        sql`${panels.endsAt} < ${scope.now.toISOString()}::timestamptz`,
        not(blindTo(panels.applicationId)),
      ),
    )
    .orderBy(asc(panels.endsAt), asc(members.name));
}
