import type { CandidateFilter } from "@/server/domain/candidates/input";

/** A filter as it stands in the list's address. */
export function filterAddress(filter: CandidateFilter, after?: string): string {
  const asked = Object.entries({ ...filter, after }).filter((entry): entry is [string, string] =>
    Boolean(entry[1]),
  );
  return new URLSearchParams(asked).toString();
}
