import { eq } from "drizzle-orm";
import { workRatings } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, refuse } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { RATING_WORDS } from "../scorecards/words";
import type { WorkRatingInput } from "./input/rating";
import { lockEngagement } from "./reads/engagements";
import { findRatingRefusal, listWorkRatings } from "./reads/ratings";
import { refuseRatingWithoutEvidence } from "./rules/rating";

/**
 * The sponsor rates the work on the competencies and anchors that the panel scored. Rating again replaces what stood
 * there; the trail keeps both. What is left out is not assessed.
 */
export async function rateWork(scope: Scope, { engagementId, ratings }: WorkRatingInput) {
  const engagement = await lockEngagement(scope, engagementId);
  refuse(await findRatingRefusal(scope, engagement));
  const { applicationId } = engagement;
  const panels = await listWorkRatings(scope, engagement);
  const by = { ratedBy: memberOf(scope), ratedAt: scope.now };
  const rows = ratings.map(({ panelId, competencyId, rating, evidence }) => {
    const panel = panels.find((one) => one.panelId === panelId);
    const competency = panel?.competencies.find(({ id }) => id === competencyId);
    if (!competency) throw new Conflict("The panel did not score this. Look at the page again.");
    refuse(refuseRatingWithoutEvidence({ rating, evidence }), `evidence:${panelId}:${competencyId}`);
    const anchor = competency.anchors[RATING_WORDS.indexOf(rating)] ?? "";
    const ids = { engagementId, applicationId, panelId, competencyId };
    return { ...ids, competency: competency.name, rating, anchor, evidence, ...by };
  });
  const before = panels.flatMap(({ competencies }) => competencies).filter(({ rating }) => rating);
  await scope.tx.delete(workRatings).where(eq(workRatings.engagementId, engagementId));
  await scope.tx.insert(workRatings).values(rows);
  await audit(
    scope,
    "engagement.rated",
    { id: engagementId, applicationId },
    {
      before: { ratings: before.map(({ name, rating, evidence }) => ({ name, rating, evidence })) },
      after: {
        ratings: rows.map(({ competency, rating, evidence }) => ({ name: competency, rating, evidence })),
      },
    },
  );
  await announce(scope, "engagement", engagementId);
}
