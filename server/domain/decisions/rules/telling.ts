import type { DecisionKind, OutcomeState } from "../rules";

interface ToldFacts {
  outcome: OutcomeState | null;
  /** What already stands on the answer: an offer that was accepted, an engagement that was agreed. */
  standsOn: "offer" | "engagement" | null;
  today: string;
  promisedOn: string;
  latest: string;
}

/** What was told can be taken back as long as nothing binding stands on it, and never without a new promise. */
export function refuseReconsidering({ outcome, standsOn, today, promisedOn, latest }: ToldFacts) {
  if (outcome !== "told") return { sentence: "Nobody has been told yet: reverse the decision instead." };
  if (standsOn === "offer") return { sentence: "An offer stands on this answer. Rescind the offer first." };
  if (standsOn === "engagement")
    return { sentence: "An engagement stands on this answer. Close the engagement first." };
  if (promisedOn <= today) return { sentence: "Promise a day that is still to come.", field: "promisedOn" };
  if (promisedOn > latest) return { sentence: "Promise an answer within 45 days.", field: "promisedOn" };
  return null;
}

export function refuseCall({ toldAt, now }: { toldAt: Date; now: Date }): string | null {
  if (toldAt > now) return "A call that is still to come cannot be recorded.";
  return now.getTime() - toldAt.getTime() > 14 * 86_400_000
    ? "Record a call within two weeks, so that the mail still follows it."
    : null;
}

/** Waiting for the hire to sign keeps a runner-up: it is no way to tell the one who is hired. */
export function refuseWaiting({ kind, isHired }: { kind: DecisionKind; isHired: boolean }): string | null {
  if (kind === "hire") return "“Hired” does not wait for itself. Choose another time.";
  return isHired ? "Somebody has signed for this job already. Choose another time." : null;
}
