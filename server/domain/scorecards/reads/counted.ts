import { and, desc, eq, inArray } from "drizzle-orm";
import { scorecardVersions } from "@/db/schema";
import type { Scope } from "../../scope";
import type { listScorecards } from "./scorecards";

type Card = Awaited<ReturnType<typeof listScorecards>>[number];

/**
 * Scorecards with what counts of them: the newest version that was written while its author could read nobody else's.
 * What was changed with the others' in sight is shown, and has no part in a score.
 */
export async function listCountedRatings(scope: Scope, cards: readonly Card[]) {
  const changed = cards.filter(({ informed }) => informed).map(({ id }) => id);
  const versions =
    changed.length === 0
      ? []
      : await scope.tx
          .select({
            scorecardId: scorecardVersions.scorecardId,
            version: scorecardVersions.version,
            ratings: scorecardVersions.ratings,
          })
          .from(scorecardVersions)
          .where(and(inArray(scorecardVersions.scorecardId, changed), eq(scorecardVersions.informed, false)))
          .orderBy(desc(scorecardVersions.version));
  return cards.map((card) => {
    const independent = card.informed && versions.find(({ scorecardId }) => scorecardId === card.id);
    const { version, ratings } = independent || card;
    return { ...card, countedVersion: version, counted: ratings };
  });
}
