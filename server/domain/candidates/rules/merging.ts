import type { TakenValues } from "@/db/schema";
import type { TAKEN } from "../input/merging";
import { nameNorm } from "../rules";

/** So long after a merge, or its undoing, no request that had read the candidate before it can still be at work. */
export const LATE_MS = 2 * 60_000;

/** So long can a merge be undone. */
export const UNDO_DAYS = 30;

export const undoableUntil = (mergedAt: Date) => new Date(mergedAt.getTime() + UNDO_DAYS * 86_400_000);

type Field = (typeof TAKEN)[number];
type Values = Required<TakenValues>;

interface Mergeable {
  id: string;
  name: string;
  mergedIntoId: string | null;
  erasedAt: Date | null;
}

export function refuseMerge(facts: {
  kept: Mergeable;
  merged: Mergeable;
  /** The title of a job for which both have applied. */
  sharedJob: string | null;
}): string | null {
  const { kept, merged, sharedJob } = facts;
  if (kept.id === merged.id) return "Choose two different people to merge.";
  const gone = [kept, merged].find(({ mergedIntoId }) => mergedIntoId);
  if (gone) return `${gone.name} was merged with somebody a moment ago. Load the page again.`;
  if (kept.erasedAt || merged.erasedAt)
    return "Who is erased cannot be merged: nobody can tell any more who it was.";
  return sharedJob
    ? `Both have applied for “${sharedJob}”, and one person has one application for a job, so they cannot be merged.`
    : null;
}

export function refuseUndo(facts: { mergedAt: Date; undoneAt: Date | null; now: Date; isFollowed: boolean }) {
  if (facts.undoneAt) return "This merge is undone already.";
  if (facts.now > undoableUntil(facts.mergedAt))
    return `A merge can be undone for ${UNDO_DAYS} days, and these have passed.`;
  return facts.isFollowed ? "One of them was merged with somebody else since. Undo that merge first." : null;
}

/** The values that a merge takes from the other person, and those it replaces. */
export function takenValues(kept: Values, merged: Values, take: readonly Field[]) {
  const of = (values: Values): TakenValues => Object.fromEntries(take.map((field) => [field, values[field]]));
  return { before: of(kept), after: of(merged) };
}

/** What of the replaced values comes back: whatever somebody has changed since stays as they left it. */
export function valuesBack(now: Values, before: TakenValues, after: TakenValues): TakenValues {
  const fields = Object.keys(before) as Field[];
  return Object.fromEntries(
    fields.filter((field) => now[field] === after[field]).map((field) => [field, before[field]]),
  );
}

/** Values as their row holds them: a name stands there a second time, as it is searched. */
export const asColumns = (values: TakenValues) =>
  values.name === undefined ? values : { ...values, nameNorm: nameNorm(values.name) };
