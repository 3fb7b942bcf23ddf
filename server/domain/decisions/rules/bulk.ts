import type { BulkReleaseInput } from "../input";
import type { DecisionKind, OutcomeState } from "../rules";
import { refuseDecision, refuseRelease } from "../rules";

/** So many are released in one act at most. */
export const MOST_IN_BULK = 5_000;
/** Above this somebody types how many they mean. */
export const MOST_UNTYPED = 30;

export interface BulkFacts {
  state: Parameters<typeof refuseRelease>[0]["state"];
  kind: DecisionKind | null;
  outcome: OutcomeState | null;
  hasApprovedOffer: boolean;
  panels: number;
  isDebriefed: boolean;
  isCalledBack: boolean;
  isSuppressed: boolean;
  /** What is wrong with the address, or what the mail would lack. */
  unwritable: string | null;
}

/** Why somebody is left out of a bulk release, or null. Who is undecided is told "not now" by it. */
export function refuseInBulk(facts: BulkFacts): string | null {
  const { state, outcome, hasApprovedOffer, panels, isDebriefed, isCalledBack } = facts;
  const kind = facts.kind ?? "not_now";
  if (kind === "consult_instead" && outcome === null && state === "active")
    return "“Consult instead” goes to each person alone, with their own terms.";
  const told = refuseRelease({ state, kind, outcome, hasTerms: true, hasApprovedOffer });
  if (told) return told;
  const undecided = facts.kind
    ? null
    : refuseDecision({ state, isDecided: false, panels, isDebriefed, isCalledBack, kind });
  if (undecided) return undecided;
  if (facts.isSuppressed)
    return "Mail to this address came back. Take that release back, or correct the address.";
  return facts.unwritable;
}

type Asked = Pick<BulkReleaseInput, "typed" | "reasonId" | "rationale">;
type Found = { decisionId: string | null; refusal: string | null };

/** All of them or none: whoever cannot be told any more stops the rest, so that somebody looks again. */
export function refuseBulk(chosen: number, found: readonly Found[], { typed, reasonId, rationale }: Asked) {
  if (found.length < chosen) return { sentence: "Some of these applications were not found. Look again." };
  if (chosen > MOST_UNTYPED && typed !== chosen)
    return { sentence: `Type ${chosen} to say that you mean all of them.`, field: "typed" };
  const undecided = found.filter(({ decisionId }) => !decisionId).length;
  if (undecided > 0 && !(reasonId && rationale)) {
    const sentence = `Choose a reason and say why: ${undecided} of them are not decided yet.`;
    return { sentence, field: "reasonId" };
  }
  const refusals = found.flatMap(({ refusal }) => refusal ?? []);
  if (refusals.length === 0) return null;
  const who = refusals.length === 1 ? "One of them" : `${refusals.length} of them`;
  return { sentence: `${who} cannot be told: ${refusals[0]} Nothing was released. Look again.` };
}
