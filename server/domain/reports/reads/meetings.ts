import { and, asc, desc, eq, exists, gte, isNotNull, isNull, lt, lte, notExists, or, sql } from "drizzle-orm";
import { type AnyPgColumn, unionAll } from "drizzle-orm/pg-core";
import { Temporal } from "temporal-polyfill";
import {
  applications,
  awaitedDebriefs,
  awaitedScorecards,
  candidates,
  debriefs,
  dismissals,
  jobs,
  panelists,
  panels,
  scorecards,
  visits,
} from "@/db/schema";
import type { Scope } from "../../scope";
import { listToScore } from "../../scorecards/reads/mine";
import { isFoundBy, isThere } from "./rows-in-turn";
import type { Asking, FoundRow, TodayRow } from "./today";

const DAY = 86_400_000;
/** So far back panels are looked for whose scorecards are missing. Whoever met one before is overdue by now. */
const DAYS_BACK = 180;
const MOST = 100;

/** The panels of today, and a panelist's next one even if it is later. */
export async function listPanelsToday(scope: Scope, asking: Asking): Promise<TodayRow[]> {
  const { timeZone, today, role, memberId, onlyMine } = asking;
  const from = new Date(Temporal.PlainDate.from(today).toZonedDateTime(timeZone).epochMilliseconds);
  const until = new Date(from.getTime() + (role === "panelist" ? 14 * DAY : DAY));
  // A seat knows its panel's time.
  const seats = scope.tx
    .select({ id: panelists.panelId })
    .from(panelists)
    .where(
      and(
        ...[eq(panelists.memberId, memberId), isNull(panelists.releasedAt)],
        ...[gte(panelists.startsAt, from), lt(panelists.startsAt, until)],
      ),
    );
  const mine = isFoundBy(panels.id, seats);
  const wanted =
    role === "panelist" ? mine : onlyMine ? or(mine, eq(jobs.hiringManagerId, memberId)) : undefined;
  const rows = await scope.tx
    .select({
      targetId: panels.id,
      applicationId: panels.applicationId,
      name: candidates.name,
      about: jobs.title,
      at: panels.startsAt,
      room: visits.room,
      waitingSince: visits.checkedInAt,
    })
    .from(panels)
    .innerJoin(visits, eq(visits.panelId, panels.id))
    .innerJoin(candidates, eq(candidates.id, panels.candidateId))
    .innerJoin(applications, eq(applications.id, panels.applicationId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(
      and(
        eq(panels.state, "scheduled"),
        gte(panels.startsAt, from),
        lt(panels.startsAt, until),
        gte(panels.endsAt, scope.now),
        wanted,
      ),
    )
    .orderBy(asc(panels.startsAt), asc(panels.id))
    .limit(MOST);
  return rows.map((row) => ({ ...row, key: `panel:${row.targetId}`, kind: "panel" }));
}

/** Scorecards that the member who asks owes. */
export async function listMyScorecards(scope: Scope): Promise<TodayRow[]> {
  return (await listToScore(scope)).map(({ panelId, applicationId, candidateName, jobTitle, startsAt }) => ({
    key: `scorecard:${panelId}`,
    kind: "scorecard",
    name: candidateName,
    about: jobTitle,
    applicationId,
    targetId: panelId,
    at: startsAt,
  }));
}

/** The latest panels that are over and wait for others' scorecards: how many, never whose ratings. */
export async function listScorecardsMissing(scope: Scope, asking: Asking): Promise<FoundRow[]> {
  const { tx, now } = scope;
  const isLate = (panel: { startsAt: AnyPgColumn; endsAt: AnyPgColumn }) => [
    gte(panel.startsAt, new Date(now.getTime() - DAYS_BACK * DAY)),
    lte(panel.startsAt, now),
    lte(panel.endsAt, now),
  ];
  const newest = [desc(awaitedScorecards.startsAt), desc(awaitedScorecards.panelId)];
  const kept = tx
    .select({
      targetId: awaitedScorecards.panelId,
      applicationId: awaitedScorecards.applicationId,
      startsAt: awaitedScorecards.startsAt,
      at: awaitedScorecards.endsAt,
      count: awaitedScorecards.seats,
    })
    .from(awaitedScorecards)
    .where(and(...isLate(awaitedScorecards), isMine(scope, asking, awaitedScorecards.applicationId)))
    .orderBy(...newest)
    .limit(MOST);
  // What a scorecard changes is hidden from who is blind: they see whoever has a seat owe one.
  const blindly = tx
    .select({
      targetId: panels.id,
      applicationId: panels.applicationId,
      startsAt: panels.startsAt,
      at: panels.endsAt,
      count: sql<number>`count(*)::integer`,
    })
    .from(panels)
    .innerJoin(applications, and(eq(applications.id, panels.applicationId), eq(applications.state, "active")))
    .innerJoin(
      visits,
      and(eq(visits.panelId, panels.id), isNotNull(visits.checkedInAt), isNull(visits.walkedOutAt)),
    )
    .innerJoin(panelists, eq(panelists.panelId, panels.id))
    .where(
      and(
        ...[isBlindTo(panels.applicationId), isMine(scope, asking, panels.applicationId)],
        ...[eq(panels.state, "scheduled"), ...isLate(panels), owes(scope)],
      ),
    )
    .groupBy(panels.id, panels.applicationId, panels.startsAt, panels.endsAt);
  const latest = await unionAll(kept, blindly)
    .orderBy(...newest)
    .limit(MOST);
  return latest
    .map(({ startsAt: _latestFirst, ...row }) => ({
      ...row,
      key: `missing:${row.targetId}`,
      kind: "missing" as const,
    }))
    .sort((one, other) => one.at.getTime() - other.at.getTime() || (one.key < other.key ? -1 : 1));
}

/** Debriefs that can be opened because everybody required has scored, and open ones that still want a decision. */
export async function listDebriefsReady(scope: Scope, asking: Asking): Promise<FoundRow[]> {
  const { tx } = scope;
  const first = [asc(awaitedDebriefs.promisedOn), asc(awaitedDebriefs.applicationId)];
  const isOpen = tx
    .select({ id: debriefs.id })
    .from(debriefs)
    .where(eq(debriefs.applicationId, awaitedDebriefs.applicationId));
  const kept = tx
    .select({
      applicationId: awaitedDebriefs.applicationId,
      day: awaitedDebriefs.promisedOn,
      isOpen: isThere(isOpen),
    })
    .from(awaitedDebriefs)
    .where(and(sql`${awaitedDebriefs.isDue}`, isMine(scope, asking, awaitedDebriefs.applicationId)))
    .orderBy(...first)
    .limit(MOST);
  // Who is blind sees no debrief, no decision and nobody's scorecard but their own.
  const owed = tx
    .select({ one: sql`1` })
    .from(panels)
    .innerJoin(
      visits,
      and(eq(visits.panelId, panels.id), isNull(visits.noShowAt), isNull(visits.walkedOutAt)),
    )
    .innerJoin(panelists, and(eq(panelists.panelId, panels.id), eq(panelists.required, true)))
    .where(and(eq(panels.applicationId, applications.id), eq(panels.state, "scheduled"), owes(scope)));
  const scored = tx
    .select({ one: sql`1` })
    .from(scorecards)
    .where(and(eq(scorecards.applicationId, applications.id), isNotNull(scorecards.submittedAt)));
  const blindly = tx
    .select({ applicationId: applications.id, day: applications.promisedOn, isOpen: sql<boolean>`false` })
    .from(applications)
    .where(
      and(
        ...[isBlindTo(applications.id), isMine(scope, asking, applications.id)],
        ...[eq(applications.state, "active"), exists(scored), notExists(owed)],
      ),
    );
  const due = await unionAll(kept, blindly)
    .orderBy(...first)
    .limit(MOST);
  return due.map(({ isOpen, ...row }) => ({
    ...row,
    key: `debrief:${row.applicationId}`,
    kind: isOpen ? "decide" : "debrief",
  }));
}

/** Of an application: it is for one of the jobs that the member who asks looks after. */
function isMine(scope: Scope, { onlyMine, memberId }: Asking, applicationId: AnyPgColumn) {
  if (!onlyMine) return undefined;
  const own = scope.tx
    .select({ id: applications.id })
    .from(applications)
    .innerJoin(jobs, and(eq(jobs.id, applications.jobId), eq(jobs.hiringManagerId, memberId)))
    .where(eq(applications.id, applicationId));
  return isThere(own);
}

/** Of an application: what is kept of its scoring is hidden from the member who asks. They are found once, and are few. */
const isBlindTo = (applicationId: AnyPgColumn) =>
  sql`${applicationId} = any ((select blind_applications())::uuid[])`;

/** Of a seat: its scorecard has not come, as far as the one who asks may know, and still may. */
function owes({ tx }: Scope) {
  const one = sql`1`;
  const given = tx
    .select({ one })
    .from(scorecards)
    .where(
      and(
        eq(scorecards.panelId, panelists.panelId),
        eq(scorecards.memberId, panelists.memberId),
        isNotNull(scorecards.submittedAt),
      ),
    );
  const dismissed = tx
    .select({ one })
    .from(dismissals)
    .where(and(eq(dismissals.panelId, panelists.panelId), eq(dismissals.memberId, panelists.memberId)));
  return and(isNull(panelists.releasedAt), notExists(given), notExists(dismissed));
}
