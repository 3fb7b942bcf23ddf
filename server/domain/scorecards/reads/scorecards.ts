import { and, asc, eq, inArray, isNotNull, isNull, lte, sql } from "drizzle-orm";
import {
  applications,
  candidates,
  jobs,
  members,
  panelists,
  panels,
  ratings,
  scorecards,
  visits,
} from "@/db/schema";
import { NotFound } from "../../errors";
import { memberOf, type Scope } from "../../scope";

/**
 * Whether the member who asks may not see this application's scores: they sit on one of its panels and have still to
 * score, or it is their own application. The same function that the database's policies ask.
 */
export async function isBlind(scope: Scope, applicationId: string): Promise<boolean> {
  const { rows } = await scope.tx.execute<{ blind: boolean }>(
    sql`select blind_to(${applicationId}::uuid) as blind`,
  );
  return rows[0]?.blind ?? true;
}

/** The panel somebody is to score, with their seat on it and what they have written so far. */
export async function findSeat(scope: Scope, panelId: string) {
  const me = memberOf(scope);
  const [found] = await scope.tx
    .select({
      panel: {
        id: panels.id,
        applicationId: panels.applicationId,
        name: panels.name,
        startsAt: panels.startsAt,
        endsAt: panels.endsAt,
        state: panels.state,
        kit: panels.kit,
      },
      checkedInAt: visits.checkedInAt,
      scorecard: scorecards,
    })
    .from(panelists)
    .innerJoin(panels, eq(panels.id, panelists.panelId))
    .innerJoin(visits, eq(visits.panelId, panels.id))
    .leftJoin(scorecards, and(eq(scorecards.panelId, panels.id), eq(scorecards.memberId, me)))
    .where(and(eq(panelists.panelId, panelId), eq(panelists.memberId, me), isNull(panelists.releasedAt)));
  if (!found) throw new NotFound("This panel");
  return found;
}

/** A member's own scorecard, as they left it. */
export async function findMyScorecard(scope: Scope, panelId: string) {
  const { panel, checkedInAt, scorecard } = await findSeat(scope, panelId);
  const entries = scorecard ? await listRatings(scope, [scorecard.id]) : [];
  return {
    panel,
    checkedInAt,
    revision: scorecard?.revision ?? 0,
    overall: scorecard?.overall ?? null,
    summary: scorecard?.summary ?? "",
    submittedAt: scorecard?.submittedAt ?? null,
    dismissedAt: scorecard?.dismissedAt ?? null,
    late: scorecard?.late ?? false,
    ratings: entries.map(({ competencyId, rating, evidence, notAssessedReason }) => ({
      ...{ competencyId, rating, evidence, notAssessedReason },
    })),
  };
}

/** The panels that are over and that the member who asks has still to score. */
export function listToScore(scope: Scope) {
  return scope.tx
    .select({
      panelId: panels.id,
      applicationId: panels.applicationId,
      name: panels.name,
      candidateName: candidates.name,
      jobTitle: jobs.title,
      startsAt: panels.startsAt,
      endsAt: panels.endsAt,
      checkedInAt: visits.checkedInAt,
      revision: scorecards.revision,
    })
    .from(panelists)
    .innerJoin(panels, eq(panels.id, panelists.panelId))
    .innerJoin(visits, eq(visits.panelId, panels.id))
    .innerJoin(applications, eq(applications.id, panels.applicationId))
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .leftJoin(scorecards, and(eq(scorecards.panelId, panels.id), eq(scorecards.memberId, panelists.memberId)))
    .where(
      and(
        ...[eq(panelists.memberId, memberOf(scope)), isNull(panelists.releasedAt)],
        ...[eq(panels.state, "scheduled"), lte(panels.endsAt, scope.now), isNull(visits.noShowAt)],
        ...[isNull(scorecards.submittedAt), isNull(scorecards.dismissedAt)],
      ),
    )
    .orderBy(asc(panels.startsAt));
}

/** An application's scorecards for somebody who decides, or who sits on one of its panels. */
export async function listScorecardsToRead(scope: Scope, applicationId: string) {
  const isPanelist = scope.actor.type === "member" && scope.actor.role === "panelist";
  if (isPanelist && !(await sitsOnApplication(scope, applicationId))) throw new NotFound("These scorecards");
  return listScorecards(scope, applicationId);
}

/** The submitted scorecards of an application that the one who asks may see; the database sees to that. */
export async function listScorecards(scope: Scope, applicationId: string) {
  const cards = await scope.tx
    .select({
      id: scorecards.id,
      panelId: scorecards.panelId,
      memberId: scorecards.memberId,
      memberName: members.name,
      memberTitle: members.title,
      overall: scorecards.overall,
      summary: scorecards.summary,
      submittedAt: scorecards.submittedAt,
      late: scorecards.late,
    })
    .from(scorecards)
    .innerJoin(members, eq(members.id, scorecards.memberId))
    .where(and(eq(scorecards.applicationId, applicationId), isNotNull(scorecards.submittedAt)))
    .orderBy(asc(members.name), asc(scorecards.id));
  const entries = await listRatings(
    scope,
    cards.map(({ id }) => id),
  );
  return cards.map((card) => ({
    ...card,
    ratings: entries.filter(({ scorecardId }) => scorecardId === card.id),
  }));
}

function listRatings(scope: Scope, scorecardIds: string[]) {
  if (scorecardIds.length === 0) return [];
  return scope.tx
    .select({
      scorecardId: ratings.scorecardId,
      competencyId: ratings.competencyId,
      rating: ratings.rating,
      evidence: ratings.evidence,
      notAssessedReason: ratings.notAssessedReason,
    })
    .from(ratings)
    .where(inArray(ratings.scorecardId, scorecardIds))
    .orderBy(asc(ratings.competencyId));
}

/** Whether a member is the candidate themself: then nothing that was said about them is theirs to read. */
export async function isOwnApplication(scope: Scope, applicationId: string): Promise<boolean> {
  const [found] = await scope.tx
    .select({ id: members.id })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(members, eq(members.email, candidates.emailNorm))
    .where(and(eq(applications.id, applicationId), eq(members.id, memberOf(scope))));
  return Boolean(found);
}

/** Whether a member has a seat on one of an application's panels. */
export async function sitsOnApplication(scope: Scope, applicationId: string): Promise<boolean> {
  const [seat] = await scope.tx
    .select({ id: panelists.id })
    .from(panelists)
    .innerJoin(panels, eq(panels.id, panelists.panelId))
    .where(
      and(
        ...[eq(panels.applicationId, applicationId), eq(panels.state, "scheduled")],
        ...[eq(panelists.memberId, memberOf(scope)), isNull(panelists.releasedAt)],
      ),
    )
    .limit(1);
  return Boolean(seat);
}
