import type { IMPORT_STATES } from "@/db/schema";
import { UNDO_DAYS, undoableUntil } from "../candidates/rules/merging";
import type { Mapping } from "./rules/rows";

type State = (typeof IMPORT_STATES)[number];

/** So many rows are one transaction. */
export const BATCH_ROWS = 500;

/** A worker that has not come on for so long has died, and another goes on. */
export const PATIENCE_MS = 60_000;

export function refuseCheck(facts: {
  state: State;
  mapping: Mapping;
  headings: readonly string[];
}): string | null {
  if (facts.state !== "uploaded" && facts.state !== "checked")
    return "This file is being worked on already. Load the page again.";
  return Object.values(facts.mapping).some((at) => at >= facts.headings.length)
    ? "The file has no such column. Load the page again."
    : null;
}

export function refuseStart({ state, addedCount }: { state: State; addedCount: number }): string | null {
  if (state !== "checked") return "This file has to be checked first. Load the page again.";
  return addedCount === 0 ? "Nobody in this file is new, so there is nothing to import." : null;
}

export const refuseDiscard = ({ state }: { state: State }) =>
  state === "uploaded" || state === "checked" ? null : "This file is imported already: undo it instead.";

export function refuseUndoing(facts: { state: State; finishedAt: Date | null; now: Date }): string | null {
  if (facts.state !== "done" || !facts.finishedAt) return "Only an import that has ended can be undone.";
  return facts.now > undoableUntil(facts.finishedAt)
    ? `An import can be undone for ${UNDO_DAYS} days, and these have passed.`
    : null;
}

export const KNOWN_ALREADY = "Somebody with this address is a candidate already.";
export const JOB_CLOSED = "The job was closed before this row came in.";
