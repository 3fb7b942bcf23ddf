import { OFFER_STATES } from "@/db/schema";
import type { Machine, Move } from "../../machine";

export type OfferState = (typeof OFFER_STATES)[number];

const writing = ["offers.write"] as const;
const approving = ["offers.approve"] as const;
const rescinding = ["offers.rescind"] as const;
const candidate = ["candidate"] as const;

/** The life of an offer, from its draft to the contract that both sides have signed. */
export const OFFER = {
  name: "offer",
  states: OFFER_STATES,
  moves: [
    { act: "draft", from: [], to: "draft", by: writing, audit: "offer.drafted" },
    {
      act: "change a figure",
      from: ["draft", "approved"],
      to: "draft",
      by: writing,
      audit: "offer.changed",
    },
    { act: "move the deadline", from: ["draft"], to: "draft", by: writing, audit: "offer.changed" },
    { act: "move the deadline", from: ["approved"], to: "approved", by: writing, audit: "offer.changed" },
    { act: "approve", from: ["draft"], to: "approved", by: approving, audit: "offer.approved" },
    { act: "send", from: ["approved"], to: "sent", by: writing, audit: "offer.sent", mail: "offer" },
    { act: "view", from: ["sent"], to: "sent", by: candidate, audit: "offer.viewed" },
    { act: "accept", from: ["sent"], to: "accepted", by: candidate, audit: "offer.accepted" },
    { act: "decline", from: ["sent"], to: "declined", by: candidate, audit: "offer.declined" },
    {
      act: "rescind",
      from: ["draft", "approved"],
      to: "rescinded",
      by: rescinding,
      audit: "offer.rescinded",
    },
    {
      act: "rescind",
      from: ["sent", "accepted"],
      to: "rescinded",
      by: rescinding,
      audit: "offer.rescinded",
      mail: "message",
    },
    {
      act: "sign",
      from: ["accepted"],
      to: "signed",
      by: ["candidate", "contracts.sign"],
      audit: "offer.signed",
      mail: "signed",
    },
  ],
} as const satisfies Machine<OfferState, readonly Move<OfferState>[]>;
