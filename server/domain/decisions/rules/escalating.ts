import { addDays, dayInWords } from "../../applications/rules";

/** Who is told how many days before a promise ends, and who once it is broken. */
export const STEPS = [
  { days: 2, who: "recruiter" },
  { days: 0, who: "manager" },
  { days: -1, who: "owner" },
] as const;
export type Who = (typeof STEPS)[number]["who"];

/** A promise that was broken longer ago than this is no news any more: it stands on everybody's page. */
export const OLD_NEWS_DAYS = 14;

/** How close a day is, as a mail says it. */
export function whenDue(promisedOn: string, today: string): string {
  if (promisedOn === today) return "today";
  if (promisedOn === addDays(today, 1)) return "tomorrow";
  if (promisedOn === addDays(today, 2)) return "in two days";
  return promisedOn === addDays(today, -1) ? "since yesterday" : `since ${dayInWords(promisedOn)}`;
}
