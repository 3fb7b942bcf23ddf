import type { inferRouterOutputs } from "@trpc/server";
import type { MarkedRating } from "@/app/_ui/five-step-mark";
import type { AppRouter } from "@/server/api/root";

export type Version = inferRouterOutputs<AppRouter>["scorecards"]["versions"][number];

/** One place in which a version differs from the one before it. */
export interface VersionChange {
  /** A competency's name, "Overall" or "Summary". */
  name: string;
  rating: { from: MarkedRating | null; to: MarkedRating | null } | null;
  words: { from: string; to: string } | null;
}

/** What a version changed, in the order of the scorecard. */
export function changesBetween(
  before: Version,
  after: Version,
  competencies: readonly { id: string; name: string }[],
): VersionChange[] {
  const of = ({ ratings }: Version, id: string) => ratings.find(({ competencyId }) => competencyId === id);
  const words = (given: ReturnType<typeof of>) => given?.evidence || given?.notAssessedReason || "";
  const places = [
    { name: "Overall", from: before.overall, to: after.overall, was: "", is: "" },
    { name: "Summary", from: null, to: null, was: before.summary, is: after.summary },
    ...competencies.map(({ id, name }) => {
      const [one, other] = [of(before, id), of(after, id)];
      return {
        ...{ name, from: one?.rating ?? null, to: other?.rating ?? null },
        ...{ was: words(one), is: words(other) },
      };
    }),
  ];
  return places
    .filter(({ from, to, was, is }) => from !== to || was !== is)
    .map(({ name, from, to, was, is }) => ({
      name,
      rating: from === to ? null : { from, to },
      words: was === is ? null : { from: was, to: is },
    }));
}
