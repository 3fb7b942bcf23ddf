import type {
  APPLICATION_STATES,
  DECISION_KINDS,
  OFFER_STATES,
  OUTCOME_KINDS,
  OUTCOME_STATES,
} from "@/db/schema";

export type DecisionKind = (typeof DECISION_KINDS)[number];
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];
type ApplicationState = (typeof APPLICATION_STATES)[number];
export type OutcomeState = (typeof OUTCOME_STATES)[number];
type OfferState = (typeof OFFER_STATES)[number];

export const OUTCOME_OF = {
  hire: "hired",
  not_now: "not_now",
  consult_instead: "consult_instead",
} as const satisfies Record<DecisionKind, OutcomeKind>;

interface DecisionFacts {
  state: ApplicationState;
  isDecided: boolean;
  /** Panels that were not cancelled. */
  panels: number;
  /** Whether a debrief is open to the person who asks; a panelist who has still to score sees none. */
  isDebriefed: boolean;
  /** Whether they were called back: their work in an engagement is what the decision stands on. */
  isCalledBack: boolean;
  kind: DecisionKind;
}

/** A decision stands on a debrief. Only somebody whom no panel met may be told "not now" without one. */
export function refuseDecision({
  state,
  isDecided,
  panels,
  isDebriefed,
  isCalledBack,
  kind,
}: DecisionFacts): string | null {
  if (state === "withdrawn") return "The candidate has withdrawn, so there is nothing to decide.";
  if (isDecided) return "This application is decided already. Reverse that decision first.";
  if (state !== "active") return "The candidate has their answer already.";
  if (panels > 0 && !isDebriefed) return "A panel meets this candidate: open the debrief before you decide.";
  if (panels === 0 && kind !== "not_now" && !isCalledBack)
    return "No panel has met this candidate yet. Without one you can only decide “not now”.";
  return null;
}

export function refuseReason({
  reason,
  kind,
}: {
  reason: { kind: DecisionKind; retiredAt: Date | null } | null;
  kind: DecisionKind;
}) {
  return reason && reason.kind === kind && !reason.retiredAt
    ? null
    : "Choose a reason from your organisation's list for this decision.";
}

/**
 * Before it has left a decision is taken back and nobody knows; afterwards only with a message that says so. An offer
 * that stands on it goes first, by whoever may rescind it.
 */
export function refuseReversal({
  isDecided,
  outcome,
  offer,
}: {
  isDecided: boolean;
  outcome: OutcomeState | null;
  offer: OfferState | null;
}): string | null {
  if (!isDecided) return "There is no decision to reverse.";
  if (outcome === "told")
    return "The candidate has been told. Write to them why it no longer holds, and it is taken back with that message.";
  if (outcome === "leaving") return "The outcome is about to leave. Cancel its release first.";
  if (outcome === "undelivered") return "The outcome's mail came back. Cancel its release first.";
  if (offer === "signed") return "Both sides have signed the contract: this decision stands.";
  return offer && "An offer stands on this decision. Have it rescinded first.";
}

interface ReleaseFacts {
  state: ApplicationState;
  kind: DecisionKind | null;
  outcome: OutcomeState | null;
  hasTerms: boolean;
  hasApprovedOffer: boolean;
}

export function refuseRelease({
  state,
  kind,
  outcome,
  hasTerms,
  hasApprovedOffer,
}: ReleaseFacts): string | null {
  if (state === "withdrawn") return "The candidate has withdrawn, so there is nobody to tell.";
  if (outcome === "told") return "The candidate has been told already.";
  if (outcome === "leaving") return "This outcome is released already and about to leave.";
  if (outcome === "undelivered")
    return "The outcome's mail came back. Cancel its release, correct the address, and release it again.";
  if (!kind) return "Record a decision first.";
  if (kind === "consult_instead" && !hasTerms)
    return "“Consult instead” leaves only with this person's own terms, approved.";
  if (kind === "hire" && !hasApprovedOffer)
    return "“Hired” leaves with or after an approved offer. Draft the offer and have it approved.";
  return null;
}
