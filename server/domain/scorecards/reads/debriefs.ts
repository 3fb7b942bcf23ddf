import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { debriefs, dismissals, members, panelists, panels, scorecards, visits } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";

export type Debrief = typeof debriefs.$inferSelect;

/** The debrief of an application, if it was opened and if the one who asks may see it. */
export async function debriefOf(scope: Scope, applicationId: string): Promise<Debrief | null> {
  const [found] = await scope.tx.select().from(debriefs).where(eq(debriefs.applicationId, applicationId));
  return found ?? null;
}

export async function findDebrief(scope: Scope, applicationId: string): Promise<Debrief> {
  const found = await debriefOf(scope, applicationId);
  if (!found) throw new NotFound("This debrief");
  return found;
}

/** Whether it was opened, also for somebody who may not see it yet. */
export async function debriefIsOpen(scope: Scope, applicationId: string): Promise<boolean> {
  const { rows } = await scope.tx.execute<{ id: string | null }>(
    sql`select debrief_of(${applicationId}::uuid) as id`,
  );
  return Boolean(rows[0]?.id);
}

/** When it was closed, also for somebody who may not see it. */
export async function debriefClosedAt(scope: Scope, applicationId: string): Promise<Date | null> {
  const { rows } = await scope.tx.execute<{ at: string | Date | null }>(
    sql`select debrief_closed_at(${applicationId}::uuid) as at`,
  );
  const at = rows[0]?.at;
  return at ? new Date(at) : null;
}

/** Holds a panel open for scoring: an opening debrief waits for this scorecard, or this scorecard is late. */
export async function holdOpening(scope: Scope, panelId: string, memberId: string) {
  // A panelist's own steps take turns: in two windows nobody both submits and says that they were not there.
  await scope.tx
    .select({ id: panelists.id })
    .from(panelists)
    .where(and(eq(panelists.panelId, panelId), eq(panelists.memberId, memberId)))
    .for("update");
  await scope.tx.select({ id: panels.id }).from(panels).where(eq(panels.id, panelId)).for("share");
}

/** The panels of an application, held until this transaction ends: nobody hands in a scorecard meanwhile. */
export function lockPanels(scope: Scope, applicationId: string) {
  return scope.tx
    .select({ id: panels.id, name: panels.name, kit: panels.kit, startsAt: panels.startsAt })
    .from(panels)
    .where(and(eq(panels.applicationId, applicationId), eq(panels.state, "scheduled")))
    .orderBy(asc(panels.startsAt), asc(panels.id))
    .for("update");
}

export function listHeldPanels(scope: Scope, applicationId: string) {
  return scope.tx
    .select({
      id: panels.id,
      name: panels.name,
      kit: panels.kit,
      startsAt: panels.startsAt,
      timeZone: panels.timeZone,
      checkedInAt: visits.checkedInAt,
      noShowAt: visits.noShowAt,
    })
    .from(panels)
    .innerJoin(visits, eq(visits.panelId, panels.id))
    .where(and(eq(panels.applicationId, applicationId), eq(panels.state, "scheduled")))
    .orderBy(asc(panels.startsAt), asc(panels.id));
}

/** Who is to score the panels of an application, and how far they are, as far as the one who asks may know. */
export function listScorers(scope: Scope, applicationId: string) {
  return scope.tx
    .select({
      panelId: panels.id,
      memberId: panelists.memberId,
      name: members.name,
      required: panelists.required,
      checkedInAt: visits.checkedInAt,
      submittedAt: scorecards.submittedAt,
      dismissedAt: dismissals.dismissedAt,
    })
    .from(panelists)
    .innerJoin(panels, eq(panels.id, panelists.panelId))
    .innerJoin(visits, eq(visits.panelId, panels.id))
    .innerJoin(members, eq(members.id, panelists.memberId))
    .leftJoin(scorecards, and(eq(scorecards.panelId, panels.id), eq(scorecards.memberId, panelists.memberId)))
    .leftJoin(dismissals, and(eq(dismissals.panelId, panels.id), eq(dismissals.memberId, panelists.memberId)))
    .where(
      and(
        eq(panels.applicationId, applicationId),
        eq(panels.state, "scheduled"),
        isNull(panelists.releasedAt),
      ),
    )
    .orderBy(desc(panelists.required), asc(members.name));
}
