import { Conflict } from "../../errors";
import { newId } from "../../ids";
import type { ReleaseMoment } from "../input";
import { type DecisionKind, OUTCOME_OF } from "../rules";
import { type Mornings, momentOf, refuseMoment } from "./moments";

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
export function planOne(one: Person, when: ReleaseMoment, mornings: Omit<Mornings, "readerZone">, now: Date) {
  const { applicationId, candidateId, readerZone, name, address, jobTitle } = one;
  const leavesAt = momentOf(when, { ...mornings, readerZone }, now);
  const refusal = refuseMoment({ when, leavesAt, readerZone, now });
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
