import { Conflict } from "../../errors";
import { newId } from "../../ids";
import { type DecisionKind, OUTCOME_OF } from "../rules";
import type { Departure } from "./moments";

interface Person {
  applicationId: string;
  candidateId: string;
  name: string;
  address: string;
  readerZone: string | null;
  jobTitle: string;
  kind: DecisionKind | null;
  decisionId: string | null;
}

/** One person's outcome in a bulk release: which, when it leaves where they are, and what its mail says. */
export function planOne(one: Person, { leavesAt, refusal }: Departure) {
  const { applicationId, candidateId, readerZone, name, address, jobTitle } = one;
  if (refusal) throw new Conflict(readerZone ? `${name}: ${refusal}` : refusal, "when");
  const [id, outboxId, decisionId] = [newId(), newId(), one.decisionId ?? newId()];
  const kind = OUTCOME_OF[one.kind ?? "not_now"];
  const fields = { candidate_name: name, job_title: jobTitle, feedback: null };
  const whose = { applicationId, candidateId, fields };
  return {
    isDecided: one.decisionId !== null,
    outcome: { id, decisionId, outboxId, kind, leavesAt, ...whose },
    mail: { id: outboxId, key: `outcome:${id}`, to: { name, address }, ...whose },
  };
}
