import type { Verb } from "./audit/rules";
import { Forbidden } from "./errors";
import type { Scope } from "./scope";

/** One line of a state machine: in one of these states, this act leads to that state. */
export interface Move<State extends string> {
  act: string;
  /** None: the act makes the thing. */
  from: readonly State[];
  to: State;
  /** Who may: members by a permission, `candidate`, or `system`. */
  by: readonly string[];
  /** What the trail says afterwards. */
  audit: Verb;
  /** The kind of mail that the act leaves in the outbox. */
  mail?: string;
}

/** A state machine as a table. What is not in it cannot happen. */
export interface Machine<
  State extends string,
  Moves extends readonly Move<State>[] = readonly Move<State>[],
> {
  name: string;
  states: readonly State[];
  moves: Moves;
}

export type ActOf<M> = M extends Machine<string, infer Moves> ? Moves[number]["act"] : never;

/** The state an act leads to, when the table knows it from here. */
export function after<State extends string>(
  { moves }: Machine<State>,
  from: State,
  act: string,
): State | null {
  return moves.find((move) => move.act === act && move.from.includes(from))?.to ?? null;
}

export const mayAct = <State extends string>(machine: Machine<State>, from: State, act: string) =>
  after(machine, from, act) !== null;

const WHO: Record<string, string> = {
  member: "a member of the organisation",
  candidate: "the candidate",
  system: "the system",
};

/** The same for who acts: an act that the table does not give them here is a mistake of ours, never a refusal. */
export function step<State extends string>(
  { name, moves }: Machine<State>,
  { actor }: Scope,
  { from, act }: { from: State; act: string },
): State {
  const move = moves.find((one) => one.act === act && one.from.includes(from));
  if (!move) throw new Error(`The table of ${name} knows no “${act}” from ${from}.`);
  const kinds = move.by.map((who) => (who.includes(".") ? "member" : who));
  if (!kinds.includes(actor.type))
    throw new Forbidden(`Only ${kinds.map((kind) => WHO[kind]).join(" or ")} can do this.`);
  return move.to;
}
