import { APPROVAL_STATES } from "@/db/schema";
import type { Machine, Move } from "../../machine";

export type ApprovalState = (typeof APPROVAL_STATES)[number];

const writing = ["jobs.write", "offers.write", "terms.write"] as const;
const approving = ["jobs.approve", "offers.approve", "terms.approve"] as const;

/** One asking for approval, from the moment it is asked to the last step of its chain. */
export const APPROVAL = {
  name: "approval",
  states: APPROVAL_STATES,
  moves: [
    { act: "ask", from: [], to: "waiting", by: [...writing, "candidate"], audit: "approval.asked" },
    { act: "approve a step", from: ["waiting"], to: "waiting", by: approving, audit: "approval.given" },
    {
      act: "approve the last step",
      from: ["waiting"],
      to: "approved",
      by: approving,
      audit: "approval.given",
    },
    { act: "send back", from: ["waiting"], to: "sent_back", by: approving, audit: "approval.sent-back" },
    {
      act: "make void",
      from: ["waiting", "approved"],
      to: "void",
      by: [...writing, "offers.rescind"],
      audit: "approval.voided",
    },
  ],
} as const satisfies Machine<ApprovalState, readonly Move<ApprovalState>[]>;
