import type { EngagementState } from "./machines";

/** Rules of the sponsor's rating of the work. */

interface RatingFacts {
  state: EngagementState;
  isBlind: boolean;
  isSponsor: boolean;
  sponsorName: string;
  sponsorLeft: boolean;
  isAdministrator: boolean;
}

/** Who saw the work rates it, once there is work; when they have left, an owner or administrator does. */
export function refuseRating(facts: RatingFacts): string | null {
  if (facts.state === "signing") return "The engagement has not begun: there is no work to rate yet.";
  if (facts.isBlind) return "Submit your scorecard of the panel first: the work would colour it.";
  if (facts.isSponsor || (facts.sponsorLeft && facts.isAdministrator)) return null;
  return facts.sponsorLeft
    ? "The sponsor has left. An owner or administrator rates the work now."
    : `Only the sponsor, ${facts.sponsorName}, can rate the work.`;
}

/** Both ends of the scale are claims that somebody should be able to check. */
export const refuseRatingWithoutEvidence = ({ rating, evidence }: { rating: string; evidence: string }) =>
  (rating === "strong_yes" || rating === "definitely_not") && evidence === ""
    ? "Say what you saw: the highest and the lowest rating need it."
    : null;
