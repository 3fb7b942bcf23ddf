import type { Machine, Move } from "../../machine";

const CONTRACT_STATES = ["drawn up", "half signed", "binding", "sealed", "void"] as const;
export type ContractState = (typeof CONTRACT_STATES)[number];

const drawing = ["candidate"] as const;

/** A document that both sides sign, the candidate first. */
export const CONTRACT = {
  name: "contract",
  states: CONTRACT_STATES,
  moves: [
    { act: "draw up", from: [], to: "drawn up", by: drawing, audit: "contract.drawn-up" },
    { act: "sign", from: ["drawn up"], to: "half signed", by: ["candidate"], audit: "contract.signed" },
    {
      act: "sign",
      from: ["half signed"],
      to: "binding",
      by: ["contracts.sign"],
      audit: "contract.signed",
      mail: "signed",
    },
    { act: "seal", from: ["binding"], to: "sealed", by: ["system"], audit: "contract.sealed" },
    {
      act: "void",
      from: ["drawn up", "half signed"],
      to: "void",
      by: ["offers.rescind"],
      audit: "contract.voided",
    },
    {
      act: "erase",
      from: ["drawn up", "half signed"],
      to: "void",
      by: ["system"],
      audit: "candidate.erased",
    },
  ],
} as const satisfies Machine<ContractState, readonly Move<ContractState>[]>;

/** Where a document stands, read off what is kept of it: its state is nowhere written down twice. */
export function stateOfContract(contract: {
  voidedAt: Date | null;
  signedAt: Date | null;
  signatures: number;
  isSealed: boolean;
}): ContractState {
  if (contract.voidedAt) return "void";
  if (contract.signedAt) return contract.isSealed ? "sealed" : "binding";
  return contract.signatures > 0 ? "half signed" : "drawn up";
}
