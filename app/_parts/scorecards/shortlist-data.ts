import type { inferRouterOutputs } from "@trpc/server";
import type { MarkedRating } from "@/app/_ui/five-step-mark";
import type { AppRouter } from "@/server/api/root";

export type ShortlistData = inferRouterOutputs<AppRouter>["shortlists"]["get"];
export type Finalist = ShortlistData["finalists"][number];

/** One line of the shortlist: a competency, or what everybody would do overall; a cell for each finalist. */
export interface Line {
  name: string;
  weight: number | null;
  cells: {
    applicationId: string;
    isSplit: boolean;
    voices: {
      scorecardId: string;
      memberName: string;
      rating: MarkedRating | null;
      words: string;
    }[];
  }[];
}

const rank: Record<MarkedRating, number> = {
  strong_yes: 0,
  yes: 1,
  mixed: 2,
  no: 3,
  definitely_not: 4,
  no_decision: 5,
};

export function linesOf({ finalists, rows }: ShortlistData): Line[] {
  const overall = {
    ...{ name: "Overall", weight: null },
    cells: finalists.map(({ applicationId, overall: given }) => ({
      ...{ applicationId, isSplit: false },
      voices: given
        .map(({ scorecardId, memberName, overall: rating, summary }) => ({
          ...{ scorecardId, memberName, rating, words: summary },
        }))
        .sort(byRating),
    })),
  };
  const competencies = rows.map(({ name, weight, cells }) => ({
    ...{ name, weight },
    cells: cells.map(({ applicationId, agreement, ratings }) => ({
      ...{ applicationId, isSplit: agreement === "split" },
      voices: ratings
        .map(({ scorecardId, memberName, rating, evidence, notAssessedReason }) => ({
          ...{ scorecardId, memberName, rating, words: evidence || notAssessedReason },
        }))
        .sort(byRating),
    })),
  }));
  return [overall, ...competencies];
}

/** The highest first, so that columns compare at a glance; who said it is in the evidence. */
function byRating(one: { rating: MarkedRating | null }, other: { rating: MarkedRating | null }) {
  return (one.rating ? rank[one.rating] : 6) - (other.rating ? rank[other.rating] : 6);
}
