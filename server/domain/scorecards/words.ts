import type { Entry, ScorecardInput } from "./input";

/** How strongly a competency was shown, from the lowest. */
export const RATING_WORDS = ["definitely_not", "no", "mixed", "yes", "strong_yes"] as const;
export type RatingWord = (typeof RATING_WORDS)[number];

/** What a panelist would do. Never "mixed": who cannot say, says so. */
export const OVERALL_WORDS = ["definitely_not", "no", "yes", "strong_yes", "no_decision"] as const;
export type OverallWord = (typeof OVERALL_WORDS)[number];

/** What still keeps a scorecard from being submitted, and where it stands. */
export interface Gap {
  field: "overall" | `ratings.${string}`;
  sentence: string;
}

interface Rated {
  id: string;
  name: string;
  required: boolean;
}

/** Read by the page while somebody writes, and by the server when they submit. */
export function findGaps(
  competencies: readonly Rated[],
  { overall, ratings }: Pick<ScorecardInput, "overall" | "ratings">,
): Gap[] {
  const gaps = competencies.flatMap(({ id, name, required }): Gap[] => {
    const given = ratings.find(({ competencyId }) => competencyId === id);
    const sentence = gapIn(name, required, given);
    return sentence ? [{ field: `ratings.${id}`, sentence }] : [];
  });
  if (!overall) gaps.push({ field: "overall", sentence: "Say what you would do overall." });
  return gaps;
}

function gapIn(name: string, required: boolean, given: Entry | undefined): string | null {
  if (given?.rating === "strong_yes" || given?.rating === "definitely_not") {
    const word = given.rating === "strong_yes" ? "Strong yes" : "Definitely not";
    return given.evidence.trim() ? null : `${name}: “${word}” needs evidence. Write what was said or done.`;
  }
  if (given?.rating || given?.notAssessedReason.trim() || !required) return null;
  return `${name}: choose a point, or say why it was not assessed.`;
}
