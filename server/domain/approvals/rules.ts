import type { Role } from "@/db/schema";
import type { Approvable } from "./reads";
import { APPROVER_ROLES, type Asking, type House, turnOf, waitingFor } from "./rules/turns";

/** Why a member cannot answer now, in one sentence; null when they can. */
export function refuseAnswering(asking: Asking | null, memberId: string, house: House): string | null {
  if (!asking || asking.state === "void")
    return "This has changed since approval was asked for. Look at it again.";
  if (asking.state === "approved") return "This has been approved already.";
  if (asking.state === "sent_back") return "This was sent back already. It comes again when it is changed.";
  if (turnOf(asking, memberId, house)) return null;
  if (asking.askedBy === memberId) return "You wrote this, so somebody else has to approve it.";
  if (asking.steps.some(({ answeredBy }) => answeredBy === memberId))
    return `You have approved this already. It waits for ${waitingFor(asking, house)}.`;
  return `It is not your turn: this waits for ${waitingFor(asking, house)}.`;
}

/** Whoever asked takes it back or changes it, rather than sending it back to themself. */
export function refuseSendingBack(asking: Asking | null, memberId: string, house: House): string | null {
  if (asking?.state === "waiting" && asking.askedBy === memberId)
    return "You wrote this: change it instead of sending it back.";
  return refuseAnswering(asking, memberId, house);
}

/** Where it is approved. */
export const linkTo = (slug: string, what: Pick<Approvable, "kind" | "id" | "applicationId">) =>
  ({
    job: `/o/${slug}/jobs/${what.id}/details`,
    offer: `/o/${slug}/offers/${what.id}`,
    terms: `/o/${slug}/applications/${what.applicationId}`,
  })[what.kind];

export function refuseDelegation(facts: {
  delegate: { role: Role; name: string };
  isSelf: boolean;
  fromDay: string;
  untilDay: string;
  today: string;
}) {
  if (facts.isSelf) return { field: "delegateId", sentence: "Choose somebody other than yourself." };
  if (!APPROVER_ROLES.includes(facts.delegate.role))
    return {
      field: "delegateId",
      sentence: `${facts.delegate.name} cannot approve. Choose an owner, administrator, recruiter or hiring manager.`,
    };
  if (facts.untilDay < facts.fromDay)
    return { field: "untilDay", sentence: "The last day is before the first one." };
  return facts.untilDay < facts.today
    ? { field: "untilDay", sentence: "This has passed already. Choose a later last day." }
    : null;
}

/** A chain names only those who can read what they approve. */
export const refuseStep = ({ role, name }: { role: Role; name: string }) =>
  APPROVER_ROLES.includes(role)
    ? null
    : `${name} cannot approve. Choose an owner, administrator, recruiter or hiring manager.`;
