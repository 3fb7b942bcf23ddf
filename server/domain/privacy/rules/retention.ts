import { Temporal } from "temporal-polyfill";

/** So long before they go, people are told, and may say that they would rather be kept. */
export const NOTICE_DAYS = 30;

/** How far ahead the list of who will go looks. */
export const AHEAD_DAYS = 90;

/** The first day on which somebody may go, of whom nothing was heard since. */
export const goesOn = (lastContactOn: string, months: number): string =>
  Temporal.PlainDate.from(lastContactOn).add({ months }).toString();

/** The day a notice names: never sooner than its reader was promised. */
export function erasesOn(lastContactOn: string, months: number, today: string): string {
  const soonest = Temporal.PlainDate.from(today).add({ days: NOTICE_DAYS }).toString();
  const days = [goesOn(lastContactOn, months), soonest];
  return days.toSorted().at(-1) ?? soonest;
}
