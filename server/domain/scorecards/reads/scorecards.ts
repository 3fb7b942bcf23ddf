import { and, asc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { members, ratings, scorecards } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";
import { sitsOnApplication } from "./blindness";

/** An application's scorecards for somebody who decides, or who sits on one of its panels. */
export async function listScorecardsToRead(scope: Scope, applicationId: string) {
  const isPanelist = scope.actor.type === "member" && scope.actor.role === "panelist";
  if (isPanelist && !(await sitsOnApplication(scope, applicationId))) throw new NotFound("These scorecards");
  return listScorecards(scope, applicationId);
}

/** The submitted scorecards of an application that the one who asks may see; the database sees to that. */
export async function listScorecards(scope: Scope, applicationId: string) {
  const writers = alias(members, "writers");
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
      /** Who handed it in; another than the panelist, when it was on their behalf. */
      submittedByName: writers.name,
      isOnBehalf: sql<boolean>`${scorecards.submittedBy} is distinct from ${scorecards.memberId}`,
      late: scorecards.late,
      version: scorecards.version,
      amendedAt: scorecards.amendedAt,
      informed: scorecards.informed,
    })
    .from(scorecards)
    .innerJoin(members, eq(members.id, scorecards.memberId))
    .leftJoin(writers, eq(writers.id, scorecards.submittedBy))
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

export function listRatings(scope: Scope, scorecardIds: string[]) {
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
