import type { Role } from "@/db/schema";
import type { Transaction } from "@/db/tenant";
import { Forbidden } from "./errors";

export type Actor =
  | { type: "member"; organisationId: string; memberId: string; role: Role }
  | { type: "candidate"; organisationId: string; candidateId: string }
  | { type: "visitor"; organisationId: string }
  | { type: "system"; organisationId: string };

/** All a verb knows of its surroundings: an open transaction, who asks, and what time it is. */
export interface Scope {
  tx: Transaction;
  actor: Actor;
  now: Date;
  /** The audit entries this transaction has written; a mutation without one does not commit. */
  trail: string[];
}

/** The member who acts. */
export function memberOf(scope: Scope): string {
  if (scope.actor.type !== "member") throw new Forbidden("Only a member of the organisation can do this.");
  return scope.actor.memberId;
}

/** The candidate who acts. */
export function candidateOf(scope: Scope): string {
  if (scope.actor.type !== "candidate") throw new Forbidden("Only the candidate can do this.");
  return scope.actor.candidateId;
}
