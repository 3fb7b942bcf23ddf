import { ENGAGEMENT_STATES, TERMS_STATES } from "@/db/schema";
import type { Machine, Move } from "../../machine";

export type TermsState = (typeof TERMS_STATES)[number];
export type EngagementState = (typeof ENGAGEMENT_STATES)[number];

const writing = ["terms.write"] as const;
const sending = ["outcomes.release"] as const;
const candidate = ["candidate"] as const;

/** The life of one version of terms, from its proposal to the candidate's answer. */
export const TERMS = {
  name: "terms",
  states: TERMS_STATES,
  moves: [
    { act: "propose", from: [], to: "proposed", by: writing, audit: "terms.proposed" },
    { act: "propose back", from: [], to: "proposed", by: candidate, audit: "terms.countered" },
    { act: "approve", from: ["proposed"], to: "approved", by: ["terms.approve"], audit: "terms.approved" },
    {
      act: "replace",
      from: ["proposed", "approved"],
      to: "superseded",
      by: writing,
      audit: "terms.proposed",
    },
    { act: "tell", from: ["approved"], to: "offered", by: ["system"], audit: "terms.offered" },
    {
      act: "offer",
      from: ["approved"],
      to: "offered",
      by: sending,
      audit: "terms.offered",
      mail: "message",
    },
    { act: "give way", from: ["offered"], to: "superseded", by: sending, audit: "terms.offered" },
    { act: "return", from: ["offered"], to: "approved", by: ["system"], audit: "terms.returned" },
    { act: "ask", from: ["offered"], to: "offered", by: candidate, audit: "terms.asked-about" },
    { act: "accept", from: ["offered"], to: "accepted", by: candidate, audit: "terms.accepted" },
    { act: "decline", from: ["offered"], to: "declined", by: candidate, audit: "terms.declined" },
    { act: "counter", from: ["offered"], to: "countered", by: candidate, audit: "terms.countered" },
    {
      act: "withdraw",
      from: ["offered"],
      to: "withdrawn",
      by: sending,
      audit: "terms.withdrawn",
      mail: "message",
    },
  ],
} as const satisfies Machine<TermsState, readonly Move<TermsState>[]>;

/** An engagement, from the acceptance of its terms to its closing. */
export const ENGAGEMENT = {
  name: "engagement",
  states: ENGAGEMENT_STATES,
  moves: [
    { act: "accept", from: [], to: "signing", by: candidate, audit: "terms.accepted" },
    {
      act: "begin",
      from: ["signing"],
      to: "running",
      by: ["candidate", "contracts.sign"],
      audit: "engagement.begun",
      mail: "signed",
    },
    {
      act: "extend",
      from: ["running"],
      to: "running",
      by: ["engagements.run"],
      audit: "engagement.extended",
      mail: "message",
    },
    { act: "close", from: ["running"], to: "closed", by: ["engagements.run"], audit: "engagement.closed" },
    {
      act: "end early",
      from: ["running"],
      to: "closed",
      by: ["engagements.run"],
      audit: "engagement.ended",
      mail: "message",
    },
  ],
} as const satisfies Machine<EngagementState, readonly Move<EngagementState>[]>;
