import type { EngagementState } from "./machines";
import { refuseVouching, type Voucher } from "./vouching";

/** Rules of the sponsor's rating of the work. */

interface RatingFacts extends Voucher {
  state: EngagementState;
  isBlind: boolean;
}

/** Who saw the work rates it, once there is work. */
export function refuseRating(facts: RatingFacts): string | null {
  if (facts.state === "signing") return "The engagement has not begun: there is no work to rate yet.";
  if (facts.isBlind) return "Submit your scorecard of the panel first: the work would colour it.";
  return refuseVouching(facts, ["rate", "the work"]);
}

/** Both ends of the scale are claims that somebody should be able to check. */
export const refuseRatingWithoutEvidence = ({ rating, evidence }: { rating: string; evidence: string }) =>
  (rating === "strong_yes" || rating === "definitely_not") && evidence === ""
    ? "Say what you saw: the highest and the lowest rating need it."
    : null;
