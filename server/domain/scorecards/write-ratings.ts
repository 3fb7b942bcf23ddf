import { and, eq, notInArray, sql } from "drizzle-orm";
import { ratings } from "@/db/schema";
import type { Scope } from "../scope";
import type { ScorecardContent } from "./input";

/** Puts what a scorecard says of each competency in the place of what it said before. */
export async function writeRatings(scope: Scope, scorecardId: string, entries: ScorecardContent["ratings"]) {
  const ids = entries.map(({ competencyId }) => competencyId);
  await scope.tx
    .delete(ratings)
    .where(
      and(
        eq(ratings.scorecardId, scorecardId),
        ids.length > 0 ? notInArray(ratings.competencyId, ids) : undefined,
      ),
    );
  if (entries.length === 0) return;
  const rows = entries.map(({ competencyId, rating, evidence, notAssessedReason }) => ({
    ...{ scorecardId, competencyId, rating, evidence: evidence.trim() },
    notAssessedReason: rating ? "" : notAssessedReason.trim(),
  }));
  await scope.tx
    .insert(ratings)
    .values(rows)
    .onConflictDoUpdate({
      target: [ratings.organisationId, ratings.scorecardId, ratings.competencyId],
      set: {
        rating: sql`excluded.rating`,
        evidence: sql`excluded.evidence`,
        notAssessedReason: sql`excluded.not_assessed_reason`,
      },
    });
}
