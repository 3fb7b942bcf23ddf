import type { Chance } from "../chance";
import { type PersonKey, severityOf, voiceOf } from "../content/company";
import type { Competency, Rating } from "../content/shapes";
import { notAssessed, summaries } from "../content/summaries";
import { fill } from "../fill";

const scale: readonly Rating[] = ["definitely_not", "no", "mixed", "yes", "strong_yes"];

/** How good somebody truly is at each of a plan's competencies; nobody ever sees it. */
export type Talent = number[];

export function talentOf(strength: number, competencies: number, chance: Chance): Talent {
  return Array.from({ length: competencies }, () => strength + chance.spread() * 0.65);
}

/** How often a text was used by now, so that the next panel reads something else. */
const used = new Map<string, number>();

interface Scoring {
  by: PersonKey;
  competencies: readonly Competency[];
  talent: Talent;
  words: Record<string, string>;
  chance: Chance;
}

/** A scorecard before it is written down: ratings in the order of the plan's competencies. */
export interface Card {
  overall: "definitely_not" | "no" | "yes" | "strong_yes" | "no_decision" | null;
  summary: string;
  ratings: readonly { rating: Rating | null; evidence: string; notAssessedReason: string }[];
}

/** One panelist's scorecard: their own strictness, their own words, and what they happened to notice. */
export function scoreCard({ by, competencies, talent, words, chance }: Scoring): Card {
  const points: number[] = [];
  const ratings = competencies.map((competency, index) => {
    if (chance.happens(0.035))
      return { rating: null, evidence: "", notAssessedReason: chance.one(notAssessed) };
    const felt = 2.1 + (talent[index] ?? 0) + severityOf[by] + chance.spread() * 0.6;
    const point = Math.max(0, Math.min(4, Math.round(felt)));
    points.push(point);
    const rating = scale[point] ?? "mixed";
    const extreme = point === 0 || point === 4;
    const evidence = extreme || chance.happens(0.8) ? evidenceFor(competency, rating, by, words, chance) : "";
    return { rating, evidence, notAssessedReason: "" };
  });
  const overall = overallOf(points, chance);
  const summary = chance.happens(0.85)
    ? leastUsed(summaries[overall], voiceOf[by], `summary:${overall}`)
    : "";
  return { overall, summary: fill(summary, words, chance), ratings };
}

function evidenceFor(
  competency: Competency,
  rating: Rating,
  by: PersonKey,
  words: Record<string, string>,
  chance: Chance,
) {
  return fill(
    leastUsed(competency.evidence[rating], voiceOf[by], `${competency.name}:${rating}`),
    words,
    chance,
  );
}

function leastUsed(texts: readonly (readonly string[])[], voice: number, about: string): string {
  const times = (text: string) => used.get(text) ?? 0;
  const voices = texts.map((text) => text[voice] ?? "");
  const text = voices.reduce((best, one) => (times(one) < times(best) ? one : best), voices[0] ?? "");
  if (!text) throw new Error(`Nothing is written for ${about}.`);
  used.set(text, times(text) + 1);
  return text;
}

/** Never "mixed" for the whole: who cannot say, says so. */
function overallOf(points: number[], chance: Chance) {
  const mean = points.reduce((sum, point) => sum + point, 0) / Math.max(1, points.length);
  if (chance.happens(0.03)) return "no_decision";
  if (mean >= 3.3) return "strong_yes";
  if (mean >= 2.45) return "yes";
  return mean >= 0.9 ? "no" : "definitely_not";
}
