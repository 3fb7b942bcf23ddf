import { z } from "zod";
import { RATING_WORDS } from "../../scorecards/words";

const one = z.object({
  panelId: z.uuid(),
  competencyId: z.uuid(),
  rating: z.enum(RATING_WORDS, "Choose one of the five points."),
  evidence: z.string().trim().max(2_000, "Keep this under 2,001 characters.").default(""),
});

/** The work rated on what the panels scored; what is not named is not assessed. */
export const workRatingInput = z.object({
  engagementId: z.uuid(),
  ratings: z.array(one).min(1, "Rate at least one competency.").max(100, "Rate at most 100 competencies."),
});
export type WorkRatingInput = z.output<typeof workRatingInput>;
