import type { ScorecardContent } from "../input";

interface Content {
  overall: ScorecardContent["overall"];
  summary: string;
  ratings: readonly ScorecardContent["ratings"][number][];
}

/** Whether two versions say the same, whatever order their ratings stand in. */
export function saysTheSame(one: Content, other: Content): boolean {
  return JSON.stringify(normal(one)) === JSON.stringify(normal(other));
}

function normal({ overall, summary, ratings }: Content) {
  const entries = ratings
    .filter(
      ({ rating, evidence, notAssessedReason }) => rating || evidence.trim() || notAssessedReason.trim(),
    )
    .map(({ competencyId, rating, evidence, notAssessedReason }) => [
      ...[competencyId, rating, evidence.trim()],
      rating ? "" : notAssessedReason.trim(),
    ])
    .sort(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1));
  return [overall, summary.trim(), entries];
}
