import { refuseVouching, type Voucher } from "./vouching";

/** Rules of days that are logged, approved and paid. */

interface Logged {
  workedOn: string;
  /** Today where the consultant is. */
  today: string;
  begunOn: string;
  startsOn: string;
  endsOn: string;
}

export function refuseDay({ workedOn, today, begunOn, startsOn, endsOn }: Logged): string | null {
  if (workedOn > today) return "This day has not come yet. Log it when you have worked it.";
  if (workedOn < begunOn && workedOn < startsOn) return "The engagement had not begun on that day.";
  return workedOn > endsOn ? "The engagement ended before that day. Ask your sponsor to extend it." : null;
}

/** No more days are logged than were agreed; `others` are those that are logged besides this one. */
export function refuseTooManyDays(facts: { agreed: number; others: number; wanted: number }): string | null {
  const left = facts.agreed - facts.others;
  if (facts.wanted <= left) return null;
  return left > 0
    ? `Of the paid days, ${left / 4} can still be logged. Ask your sponsor to extend the engagement first.`
    : "All paid days are logged. Ask your sponsor to extend the engagement first.";
}

/** The sponsor approves days. */
export function refuseDayApproval(facts: Voucher & { approvedAt: Date | null }): string | null {
  if (facts.approvedAt) return "This day has been approved already.";
  return refuseVouching(facts, ["approve", "days"]);
}

export function refuseExtension(facts: { endsOn: string; wanted: string; startsOn: string; latest: string }) {
  if (facts.wanted < facts.endsOn)
    return "This is before the present last day. To end it earlier, end it early.";
  return facts.wanted > facts.latest
    ? "An engagement lasts a year at most: choose an earlier last day."
    : null;
}

/** The last day may be today or later: what was worked until then stays paid. */
export function refuseEarlyEnd(facts: { endsOn: string; wanted: string; startsOn: string; today: string }) {
  if (facts.wanted < facts.startsOn) return "The last day is before the first one.";
  if (facts.wanted > facts.endsOn) return "It ends before that day anyway. Extend it instead.";
  return facts.wanted > facts.today ? "Choose today or an earlier day: it ends at once." : null;
}

/** What the approved days pay. It is rounded once, over all of them, and for the one who works. */
export const amountDue = (dayQuarters: readonly number[], rateMinorUnits: number) =>
  Math.ceil((dayQuarters.reduce((sum, quarters) => sum + quarters, 0) * rateMinorUnits) / 4);
