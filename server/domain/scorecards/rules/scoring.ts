import type { Kit } from "@/db/schema";
import type { ScorecardContent } from "../input";
import { findGaps, type Gap } from "../words";

/** Whether a member may still write on their scorecard. */
export function refuseScoring(facts: {
  panelState: string;
  submittedAt: Date | null;
  dismissedAt: Date | null;
}): string | null {
  if (facts.submittedAt)
    return "You have submitted this scorecard. Amend it to change it: the old version stays.";
  if (facts.dismissedAt) return "You said that you were not there, so this panel is not yours to score.";
  if (facts.panelState === "cancelled") return "This panel was cancelled. There is nothing to score.";
  return null;
}

/** What was not seen cannot be scored: submitting begins with the visitor's arrival. */
export function refuseEarlySubmission(facts: { checkedInAt: Date | null }): string | null {
  if (facts.checkedInAt) return null;
  return "You can submit once your visitor has been checked in. Until then this stays a draft.";
}

/** Once the panel has finished talking, nothing is added to what it talked about. */
export function refuseAfterClosing(closedAt: Date | null): string | null {
  if (!closedAt) return null;
  return "The debrief has been closed, so nothing can be handed in any more. Tell the hiring manager what you saw.";
}

export function refuseAmendment(facts: { submittedAt: Date | null; isSame: boolean }): string | null {
  if (!facts.submittedAt) return "This scorecard has not been submitted yet. It is still yours to change.";
  return facts.isSame ? "Nothing is changed here. Change something, or keep the scorecard." : null;
}

/** For somebody who hands in what a panelist has told them. */
export function refuseOnBehalf(facts: {
  name: string;
  isMe: boolean;
  submittedAt: Date | null;
  dismissedAt: Date | null;
  hasBegun: boolean;
}): string | null {
  if (facts.isMe) return "This is your own scorecard. Submit it yourself.";
  if (facts.submittedAt) return `${facts.name} has submitted this scorecard already.`;
  if (facts.dismissedAt) return `${facts.name} was not there, so there is nothing to hand in.`;
  if (facts.hasBegun) return `${facts.name} has begun this scorecard. Ask them to submit it themself.`;
  return null;
}

/** Taking "I wasn't there" back: only while nobody's scores have been shown for it. */
export function refuseTakingBack(facts: { dismissedAt: Date | null; isOpen: boolean }): string | null {
  if (!facts.dismissedAt) return "You have not said that you were not there.";
  if (!facts.isOpen) return null;
  return "The debrief has been opened since, and you may have read it. This cannot be taken back any more.";
}

export function refuseSubstitute(facts: { name: string; isSeated: boolean }): string | null {
  return facts.isSeated ? `${facts.name} sits on this panel already. Choose somebody else.` : null;
}

export function refuseIncomplete(kit: Kit, content: ScorecardContent): Gap | null {
  return findGaps(kit.competencies, content)[0] ?? null;
}

export function refuseStrangeRatings(kit: Kit, { ratings }: ScorecardContent): string | null {
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

/** The first reminder comes an hour after the panel, then one each business day, to nobody more often than this. */
export const MOST_REMINDERS = 10;
