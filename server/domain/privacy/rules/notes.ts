import { Temporal } from "temporal-polyfill";
import type { Redaction, ReleasedPart } from "@/db/schema";
import { daysLeft } from "../words";

/** The law's month: the same day of the next one, or its last day where it has no such day. */
export const dueAfterAMonth = (askedOn: string) =>
  Temporal.PlainDate.from(askedOn).add({ months: 1 }).toString();

/** Members are told a week, two days and no day before the month ends, and once it is over. */
export const REMINDER_STEPS = [
  { step: "week", days: 7 },
  { step: "two_days", days: 2 },
  { step: "last_day", days: 0 },
  { step: "overdue", days: -1 },
] as const;

/** The steps that are due on a day, the latest last. */
export const stepsDue = (dueOn: string, today: string) =>
  REMINDER_STEPS.filter(({ days }) => daysLeft(dueOn, today) <= days).map(({ step }) => step);

/** Stretches of a text in order, where two that touch or overlap have become one. */
export function inOrder(redactions: readonly Redaction[]): Redaction[] {
  const merged: Redaction[] = [];
  for (const one of redactions.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && one.from < last.to) last.to = Math.max(last.to, one.to);
    else merged.push({ ...one });
  }
  return merged;
}

export function refuseRedactions(body: string, redactions: readonly Redaction[]): string | null {
  const fits = redactions.every(({ from, to }) => from >= 0 && from < to && to <= body.length);
  return fits
    ? null
    : "This stretch does not lie in the text any more. Load the page again and mark it anew.";
}

/** A text as the candidate will read it. What is taken out leaves no trace of its length. */
export function asReleased(item: {
  body: string;
  redactions: readonly Redaction[];
  withheldFor: Redaction["reason"] | null;
}): ReleasedPart[] {
  if (item.withheldFor) return [{ removed: item.withheldFor }];
  const parts: ReleasedPart[] = [];
  let at = 0;
  for (const { from, to, reason } of inOrder(item.redactions)) {
    if (from > at) parts.push({ text: item.body.slice(at, from) });
    parts.push({ removed: reason });
    at = to;
  }
  if (at < item.body.length) parts.push({ text: item.body.slice(at) });
  return parts;
}

export function refuseLook(facts: { unchecked: number; unseen: number }): string | null {
  if (facts.unseen > 0)
    return "Some of these texts are closed to you until you have scored the panel you sit on. Ask another administrator.";
  if (facts.unchecked === 1) return "One text is not checked yet. Read it, and say that it is checked.";
  return facts.unchecked > 0
    ? `${facts.unchecked} texts are not checked yet. Read each, and say that it is checked.`
    : null;
}
