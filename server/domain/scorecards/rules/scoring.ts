import type { Kit } from "@/db/schema";
import { findGaps, type Gap, type ScorecardInput } from "../input";

/** Whether a member may still write on their scorecard. */
export function refuseScoring(facts: {
  panelState: string;
  submittedAt: Date | null;
  dismissedAt: Date | null;
}): string | null {
  if (facts.submittedAt) return "You have submitted this scorecard. It stays as it is.";
  if (facts.dismissedAt) return "You said that you were not there, so this panel is not yours to score.";
  if (facts.panelState === "cancelled") return "This panel was cancelled. There is nothing to score.";
  return null;
}

/** What was not seen cannot be scored: submitting begins with the visitor's arrival. */
export function refuseEarlySubmission(facts: { checkedInAt: Date | null }): string | null {
  if (facts.checkedInAt) return null;
  return "You can submit once your visitor has been checked in. Until then this stays a draft.";
}

export function refuseIncomplete(kit: Kit, content: ScorecardInput): Gap | null {
  return findGaps(kit.competencies, content)[0] ?? null;
}

export function refuseStrangeRatings(kit: Kit, { ratings }: ScorecardInput): string | null {
  const ids = ratings.map(({ competencyId }) => competencyId);
  const known = new Set(kit.competencies.map(({ id }) => id));
  if (ids.some((id) => !known.has(id))) return "One of these competencies is not in this panel's kit.";
  return new Set(ids).size < ids.length ? "A competency is rated twice here." : null;
}

export function refuseDismissal(facts: {
  startsAt: Date;
  submittedAt: Date | null;
  dismissedAt: Date | null;
  now: Date;
}): string | null {
  if (facts.submittedAt) return "You have submitted this scorecard already.";
  if (facts.dismissedAt) return "You have said so already.";
  if (facts.now < facts.startsAt)
    return "This panel has not begun. Ask the recruiter to release you from it.";
  return null;
}

/** The first reminder comes an hour after the panel, then one each business day. */
export const MOST_REMINDERS = 10;
