import type { EngagementState } from "./machines";
import { refuseVouching, type Voucher } from "./vouching";

/** Rules of an engagement that is under way. */

export function refuseWork({ state }: { state: EngagementState }): string | null {
  if (state === "signing") return "The engagement begins when both sides have signed its contract.";
  return state === "closed" ? "This engagement is closed." : null;
}

/** Milestones may be agreed before the start, not after the end. */
export function refuseMilestone(engagement: { state: EngagementState; startsOn: string }, dueOn: string) {
  if (engagement.state === "closed") return "This engagement is closed.";
  return dueOn < engagement.startsOn ? "A milestone is due on the first day or later." : null;
}

export function refuseDelivery(milestone: { approvedAt: Date | null }): string | null {
  return milestone.approvedAt ? "This has been approved already. There is nothing more to deliver." : null;
}

/** The sponsor, for whom it was made, approves what was delivered. */
export function refuseMilestoneApproval(
  facts: Voucher & { deliveredAt: Date | null; approvedAt: Date | null },
): string | null {
  if (facts.approvedAt) return "This has been approved already.";
  if (!facts.deliveredAt) return "Nothing has been delivered yet.";
  return refuseVouching(facts, ["approve", "milestones"]);
}

interface Reading {
  readOn: string;
  /** Today where the consultant is. */
  today: string;
  /** When the last signature came, and the first day that was agreed: work may begin with either. */
  begunOn: string;
  startsOn: string;
}

export function refuseReading({ readOn, today, begunOn, startsOn }: Reading): string | null {
  if (readOn > today) return "This day has not come yet. Date the reading today or earlier.";
  if (readOn < begunOn && readOn < startsOn) return "The engagement had not begun on that day.";
  return null;
}

/** The sponsor vouches for what is reported. */
export function refuseConfirmation(facts: Voucher & { confirmedAt: Date | null }): string | null {
  if (facts.confirmedAt) return "This reading has been confirmed already.";
  return refuseVouching(facts, ["confirm", "readings"]);
}
