import type { RatingWord } from "../words";

const POINTS_OF: Record<RatingWord, number> = {
  definitely_not: 0,
  no: 25,
  mixed: 50,
  yes: 75,
  strong_yes: 100,
};
const STEP_OF: Record<RatingWord, number> = { definitely_not: 0, no: 1, mixed: 2, yes: 3, strong_yes: 4 };

/** What the score is made of, sealed beside it so that anybody can compute it again. */
export interface ScoreInputs {
  formula: string;
  competencies: { competencyId: string; name: string; weight: number }[];
  scorecards: {
    scorecardId: string;
    panelId: string;
    memberId: string;
    /** Which of its versions: one that was written blind. */
    version: number;
    ratings: { competencyId: string; rating: RatingWord }[];
  }[];
}

export const FORMULA =
  "score = Σ weight × mean ÷ Σ weight, over competencies somebody rated; mean of definitely not 0, no 25, mixed 50, yes 75, strong yes 100";

/**
 * The mechanical score, 0 to 100. For each competency the mean of its ratings (definitely not 0, no 25, mixed 50, yes
 * 75, strong yes 100); then the mean of these, each with the weight its kit gives it. What nobody rated, or marked as
 * not assessed, has no part in it. Null when nothing was rated at all.
 */
export function mechanicalScore({
  competencies,
  scorecards,
}: Pick<ScoreInputs, "competencies"> & {
  scorecards: readonly Pick<ScoreInputs["scorecards"][number], "ratings">[];
}): number | null {
  let sum = 0;
  let weights = 0;
  for (const { competencyId, weight } of competencies) {
    const points = scorecards
      .flatMap(({ ratings }) => ratings)
      .filter((given) => given.competencyId === competencyId)
      .map(({ rating }) => POINTS_OF[rating]);
    if (points.length === 0) continue;
    sum += (weight * points.reduce((all, one) => all + one, 0)) / points.length;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}

/** How a panel stands on one competency. Two steps apart are a split: they need talking about. */
export type Agreement = "agreed" | "split" | "one_voice" | "unrated";

export function agreementOf(ratings: RatingWord[]): Agreement {
  if (ratings.length === 0) return "unrated";
  if (ratings.length === 1) return "one_voice";
  const steps = ratings.map((rating) => STEP_OF[rating]);
  return Math.max(...steps) - Math.min(...steps) <= 1 ? "agreed" : "split";
}
