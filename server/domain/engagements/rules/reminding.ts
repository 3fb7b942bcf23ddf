import { addDays } from "../../applications/rules";

/** How many days before it is due a consultant is reminded of a milestone, and a candidate of unanswered terms. */
export const DAYS_BEFORE = 2;

/** After how many days of waiting a sponsor is asked, and asked again. Then it stands on their page alone. */
export const WAITING_STEPS = [2, 7, 14] as const;

/** The last step that something has reached which waits since a day; null before the first. */
export function stepReached(since: string, today: string): number | null {
  return WAITING_STEPS.findLast((days) => addDays(since, days) <= today) ?? null;
}
