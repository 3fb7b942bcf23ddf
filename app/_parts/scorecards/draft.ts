import type { Entry, ScorecardInput } from "@/server/domain/scorecards/input";
import type { OverallWord } from "@/server/domain/scorecards/words";

/** A scorecard as it is being written: one entry for each competency, in the kit's order. */
export interface Draft {
  overall: OverallWord | null;
  summary: string;
  ratings: Entry[];
}

interface Saved {
  overall: OverallWord | null;
  summary: string;
  ratings: readonly Entry[];
}

/** What was saved, with an empty entry for each competency that has none yet. */
export function draftOf(competencyIds: readonly string[], { overall, summary, ratings }: Saved): Draft {
  return {
    overall,
    summary,
    ratings: competencyIds.map(
      (competencyId) =>
        ratings.find((entry) => entry.competencyId === competencyId) ?? {
          ...{ competencyId, rating: null, evidence: "", notAssessedReason: "" },
        },
    ),
  };
}

/** What is sent: entries that say something. */
export function contentOf({
  overall,
  summary,
  ratings,
}: Draft): Omit<ScorecardInput, "panelId" | "revision"> {
  return { overall, summary, ratings: ratings.filter(says) };
}

/** Whether two drafts say the same, but for spaces at the ends. */
export function saysTheSame(one: Draft, other: Draft): boolean {
  return JSON.stringify(normal(one)) === JSON.stringify(normal(other));
}

function says({ rating, evidence, notAssessedReason }: Entry) {
  return Boolean(rating || evidence.trim() || notAssessedReason.trim());
}

function normal({ overall, summary, ratings }: Draft) {
  const entries = ratings
    .filter(says)
    .map(({ competencyId, rating, evidence, notAssessedReason }) => [
      ...[competencyId, rating, evidence.trim()],
      rating ? "" : notAssessedReason.trim(),
    ]);
  return [overall, summary.trim(), entries];
}

export interface Copy {
  revision: number;
  draft: Draft;
}

/**
 * A copy stays in the browser until the server has it: what was typed survives a lost connection and a closed window.
 * A browser that keeps nothing still saves to the server.
 */
export function copiesFor(panelId: string, memberId: string) {
  const key = `scorecard ${panelId} ${memberId}`;
  return {
    keep: (copy: Copy) => attempt(() => localStorage.setItem(key, JSON.stringify(copy))),
    read: () => attempt(() => JSON.parse(localStorage.getItem(key) ?? "null") as Copy | null) ?? null,
    forget: () => void attempt(() => localStorage.removeItem(key)),
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
