import type { Machine, Move } from "../../machine";
import type { EngagementState } from "./machines";
import { refuseVouching, type Voucher } from "./vouching";

const REFERENCE_STATES = ["written", "checked", "issued"] as const;
export type ReferenceState = (typeof REFERENCE_STATES)[number];

/** A reference, from the sponsor's words to the sealed PDF that the consultant keeps. */
export const REFERENCE = {
  name: "reference",
  states: REFERENCE_STATES,
  moves: [
    { act: "write", from: [], to: "written", by: ["engagements.run"], audit: "reference.written" },
    { act: "rewrite", from: ["written"], to: "written", by: ["engagements.run"], audit: "reference.written" },
    { act: "check", from: ["written"], to: "checked", by: ["references.check"], audit: "reference.checked" },
    {
      act: "issue",
      from: ["checked"],
      to: "issued",
      by: ["system"],
      audit: "reference.issued",
      mail: "reference_issued",
    },
  ],
} as const satisfies Machine<ReferenceState, readonly Move<ReferenceState>[]>;

/** Where a reference stands, read off what is kept of it. */
export function stateOfReference(reference: {
  checkedAt: Date | null;
  issuedAt: Date | null;
}): ReferenceState {
  if (reference.issuedAt) return "issued";
  return reference.checkedAt ? "checked" : "written";
}

/** Who saw the work writes about it, once it is over. */
export function refuseWriting(
  facts: Voucher & { state: EngagementState; reference: ReferenceState | null },
): string | null {
  if (facts.reference && facts.reference !== "written")
    return "The reference has been checked, and stays as it is.";
  if (facts.state !== "closed") return "A reference is written when the engagement is closed.";
  return refuseVouching(facts, ["write", "the reference"]);
}

/** A second person reads what goes out in the organisation's name, as long as there is one. */
export function refuseChecking(facts: {
  reference: ReferenceState;
  isWriter: boolean;
  others: number;
  hasChanged: boolean;
}): string | null {
  if (facts.reference !== "written") return "This reference has been checked already.";
  if (facts.isWriter && facts.others > 0)
    return "You wrote this reference, so somebody else has to check it.";
  return facts.hasChanged ? "The reference has changed since you read it. Read it again first." : null;
}
