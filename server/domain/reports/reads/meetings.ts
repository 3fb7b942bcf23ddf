import {
  and,
  asc,
  desc,
  eq,
  exists,
  gte,
  inArray,
  isNotNull,
  isNull,
  lt,
  lte,
  not,
  notExists,
  or,
  sql,
} from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import {
  applications,
  candidates,
  debriefs,
  decisions,
  dismissals,
  jobs,
  panelists,
  panels,
  scorecards,
  visits,
} from "@/db/schema";
import type { Scope } from "../../scope";
import { listToScore } from "../../scorecards/reads/mine";
import { isThere } from "./rows-in-turn";
import type { Asking, TodayRow } from "./today";

const DAY = 86_400_000;
/** So far back panels are looked for whose scorecards are missing. Whoever met one before is overdue by now. */
const DAYS_BACK = 180;

/** The panels of today, and a panelist's next one even if it is later. */
export async function listPanelsToday(scope: Scope, asking: Asking): Promise<TodayRow[]> {
  const { timeZone, today, role, memberId, onlyMine } = asking;
  const from = new Date(Temporal.PlainDate.from(today).toZonedDateTime(timeZone).epochMilliseconds);
  const until = new Date(from.getTime() + (role === "panelist" ? 14 * DAY : DAY));
  const mine = exists(seatsOf(scope, eq(panelists.memberId, memberId)));
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
    .limit(100);
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
export async function listScorecardsMissing(
  scope: Scope,
  { memberId, onlyMine }: Asking,
): Promise<TodayRow[]> {
  const { tx, now } = scope;
  const owing = tx
    .select({ id: panelists.id })
    .from(panelists)
    .leftJoin(scorecards, and(eq(scorecards.panelId, panels.id), eq(scorecards.memberId, panelists.memberId)))
    .leftJoin(dismissals, and(eq(dismissals.panelId, panels.id), eq(dismissals.memberId, panelists.memberId)))
    .where(
      and(
        eq(panelists.panelId, panels.id),
        isNull(panelists.releasedAt),
        isNull(scorecards.submittedAt),
        isNull(dismissals.id),
      ),
    );
  const wasHeld = tx
    .select({ id: visits.id })
    .from(visits)
    .where(and(eq(visits.panelId, panels.id), isNotNull(visits.checkedInAt), isNull(visits.walkedOutAt)));
  const isActive = tx
    .select({ id: applications.id })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(
      and(
        eq(applications.id, panels.applicationId),
        eq(applications.state, "active"),
        onlyMine ? eq(jobs.hiringManagerId, memberId) : undefined,
      ),
    );
  const latest = tx
    .select({ id: panels.id })
    .from(panels)
    .where(
      and(
        eq(panels.state, "scheduled"),
        gte(panels.startsAt, new Date(now.getTime() - DAYS_BACK * DAY)),
        lte(panels.startsAt, now),
        lte(panels.endsAt, now),
        isThere(isActive),
        isThere(wasHeld),
        not(isThere(debriefOf(scope))),
        isThere(owing),
      ),
    )
    .orderBy(desc(panels.startsAt))
    .limit(100);
  const rows = await tx
    .select({
      targetId: panels.id,
      applicationId: panels.applicationId,
      name: candidates.name,
      about: jobs.title,
      at: panels.endsAt,
      count: sql`(select count(*) from ${owing} owing)`.mapWith(Number),
    })
    .from(panels)
    .innerJoin(candidates, eq(candidates.id, panels.candidateId))
    .innerJoin(applications, eq(applications.id, panels.applicationId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(inArray(panels.id, latest))
    .orderBy(asc(panels.endsAt), asc(panels.id));
  return rows.map((row) => ({ ...row, key: `missing:${row.targetId}`, kind: "missing" }));
}

/** Debriefs that can be opened because everybody required has scored, and open ones that still want a decision. */
export async function listDebriefsReady(scope: Scope, { memberId, onlyMine }: Asking): Promise<TodayRow[]> {
  const owed = scope.tx
    .select({ one: sql`1` })
    .from(panelists)
    .innerJoin(panels, and(eq(panels.id, panelists.panelId), eq(panels.state, "scheduled")))
    .innerJoin(
      visits,
      and(eq(visits.panelId, panels.id), isNull(visits.noShowAt), isNull(visits.walkedOutAt)),
    )
    .leftJoin(scorecards, and(eq(scorecards.panelId, panels.id), eq(scorecards.memberId, panelists.memberId)))
    .leftJoin(dismissals, and(eq(dismissals.panelId, panels.id), eq(dismissals.memberId, panelists.memberId)))
    .where(
      and(
        eq(panels.applicationId, applications.id),
        isNull(panelists.releasedAt),
        eq(panelists.required, true),
        isNull(scorecards.submittedAt),
        isNull(dismissals.id),
      ),
    );
  const scored = scope.tx
    .select({ one: sql`1` })
    .from(scorecards)
    .where(and(eq(scorecards.applicationId, applications.id), isNotNull(scorecards.submittedAt)));
  const rows = await scope.tx
    .select({
      applicationId: applications.id,
      name: candidates.name,
      about: jobs.title,
      day: applications.promisedOn,
      debriefId: debriefs.id,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .leftJoin(debriefs, eq(debriefs.applicationId, applications.id))
    .leftJoin(decisions, and(eq(decisions.applicationId, applications.id), isNull(decisions.reversedAt)))
    .where(
      and(
        eq(applications.state, "active"),
        isNull(decisions.id),
        or(isNotNull(debriefs.id), and(exists(scored), notExists(owed))),
        onlyMine ? eq(jobs.hiringManagerId, memberId) : undefined,
      ),
    )
    .orderBy(asc(applications.promisedOn), asc(applications.id))
    .limit(100);
  return rows.map(({ debriefId, ...row }) => ({
    ...row,
    key: `debrief:${row.applicationId}`,
    kind: debriefId ? "decide" : "debrief",
  }));
}

function seatsOf(scope: Scope, whose: ReturnType<typeof eq>) {
  return scope.tx
    .select({ one: sql`1` })
    .from(panelists)
    .where(and(eq(panelists.panelId, panels.id), isNull(panelists.releasedAt), whose));
}

function debriefOf(scope: Scope) {
  return scope.tx
    .select({ id: debriefs.id })
    .from(debriefs)
    .where(eq(debriefs.applicationId, panels.applicationId));
}
