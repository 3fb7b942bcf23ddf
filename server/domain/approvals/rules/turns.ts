import type { Role } from "@/db/schema";
import { STEP_ROLE_WORDS, type StepRole } from "../input";
import type { ApprovalState } from "./machine";

/** Whose turn it is in a chain. */

/** Who may be named in a chain or as a delegate; the table of permissions says the same. */
export const APPROVER_ROLES: readonly Role[] = ["owner", "admin", "recruiter", "hiring_manager"];
const ADMINISTRATORS: readonly Role[] = ["owner", "admin"];

/** One step of an asking: a person or a role, and who has answered it. */
export interface Step {
  id: string;
  position: number;
  memberId: string | null;
  role: Role | null;
  answer: "approved" | "sent_back" | null;
  answeredBy: string | null;
}

export interface Asking {
  state: ApprovalState;
  ordering: "in_turn" | "in_parallel";
  askedBy: string | null;
  steps: readonly Step[];
}

/** Who works here, and who stands in for whom today. */
export interface House {
  members: readonly { id: string; name: string; role: Role }[];
  standIns: readonly { memberId: string; delegateId: string }[];
}

/** Somebody who may answer a step: in their own right, or in the absence of another. */
export interface Decider {
  memberId: string;
  /** The member they stand in for. */
  forId: string | null;
}

/** The steps whose turn it is: the first without an answer, or all of them. */
export function openSteps({ state, ordering, steps }: Asking): Step[] {
  if (state !== "waiting") return [];
  const open = steps.filter(({ answer }) => !answer).toSorted((one, other) => one.position - other.position);
  return ordering === "in_turn" ? open.slice(0, 1) : open;
}

/**
 * Who may answer a step. A named person may, whatever they have to do with it; of a role, and of those who stand in,
 * nobody approves what they asked for, or twice, as long as somebody else can. When nobody of those who were named works
 * here any more, owners and administrators take their place, so that nothing waits for ever.
 */
export function decidersOf(asking: Asking, step: Step, house: House): Decider[] {
  const named = house.members.filter(({ id, role }) =>
    step.memberId ? id === step.memberId && APPROVER_ROLES.includes(role) : isOf(role, step.role),
  );
  const holders =
    named.length > 0 ? named : house.members.filter(({ role }) => ADMINISTRATORS.includes(role));
  const own = holders.map(({ id }): Decider => ({ memberId: id, forId: null }));
  const standing = house.standIns
    .filter(({ memberId, delegateId }) => isIn(own, memberId) && !isIn(own, delegateId))
    .filter(({ delegateId }) =>
      house.members.some(({ id, role }) => id === delegateId && APPROVER_ROLES.includes(role)),
    )
    .map(({ memberId, delegateId }): Decider => ({ memberId: delegateId, forId: memberId }));
  const everybody = [...own, ...standing];
  const isFirst = ({ memberId, forId }: Decider) => named.length > 0 && memberId === step.memberId && !forId;
  const asked = ({ memberId }: Decider) => memberId === asking.askedBy;
  const answered = ({ memberId }: Decider) =>
    asking.steps.some(({ id, answeredBy }) => id !== step.id && answeredBy === memberId);
  const tiers = [
    everybody.filter((one) => isFirst(one) || (!asked(one) && !answered(one))),
    everybody.filter((one) => !asked(one)),
    everybody,
  ];
  return tiers.find((tier) => tier.length > 0) ?? [];
}

/** The step that a member may answer now, and in whose place; the one that names them comes first. */
export function turnOf(asking: Asking, memberId: string, house: House) {
  const turns = openSteps(asking).flatMap((step) => {
    const mine = decidersOf(asking, step, house).find((one) => one.memberId === memberId);
    return mine ? [{ step, forId: mine.forId }] : [];
  });
  return turns.toSorted((one, other) => weight(one) - weight(other))[0] ?? null;
}

const weight = ({ step, forId }: { step: Step; forId: string | null }) =>
  (step.memberId ? 0 : 2) + (forId ? 1 : 0);

/** "Olive Owen and a recruiter": whom an asking waits for. */
export function waitingFor(asking: Asking, house: House): string {
  const names = openSteps(asking).map((step) => stepInWords(step, house));
  const spoken = names.map((name) => name.replace(/^An? /, (article) => article.toLowerCase()));
  return new Intl.ListFormat("en-GB").format(spoken);
}

/** What a step is called: a person's name, or what anybody of a role is. */
export function stepInWords(
  { memberId, role }: Pick<Step, "memberId" | "role">,
  house: Pick<House, "members">,
) {
  if (memberId) return house.members.find(({ id }) => id === memberId)?.name ?? STEP_ROLE_WORDS.admin;
  return STEP_ROLE_WORDS[role as StepRole] ?? STEP_ROLE_WORDS.admin;
}

const isIn = (deciders: readonly Decider[], id: string) => deciders.some(({ memberId }) => memberId === id);

/** An owner may do whatever an administrator may. */
const isOf = (role: Role, wanted: Role | null) => role === wanted || (wanted === "admin" && role === "owner");
