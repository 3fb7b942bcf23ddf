import { Temporal } from "temporal-polyfill";
import { mayAct } from "../machine";
import { TERMS, type TermsState } from "./rules/machines";

/** A day's last moment in a zone: an answer is in time as long as that day lasts there. */
export function endOfDay(day: string, timeZone: string): Date {
  const next = Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(timeZone);
  return new Date(next.epochMilliseconds - 1_000);
}

interface Figures {
  startsOn: string;
  endsOn: string;
  dayQuarters: number;
}

type Refusal = { field: string; sentence: string } | null;

/** What both sides have to keep to when they write terms, with the field that the sentence stands beside. */
export function refuseFigures({ startsOn, endsOn, dayQuarters }: Figures, today: string): Refusal {
  if (startsOn < today)
    return { field: "startsOn", sentence: "The first day has passed already. Choose a later one." };
  if (endsOn < startsOn) return { field: "endsOn", sentence: "The last day is before the first one." };
  const calendarDays = Temporal.PlainDate.from(startsOn).until(endsOn, { largestUnit: "days" }).days + 1;
  if (calendarDays > 366)
    return { field: "endsOn", sentence: "An engagement lasts a year at most: choose an earlier last day." };
  if (dayQuarters > calendarDays * 4)
    return {
      field: "dayQuarters",
      sentence: `There are only ${calendarDays} days between the first and the last one.`,
    };
  return null;
}

export function refuseDeadline(
  answerBy: Date,
  startsOn: string,
  facts: { now: Date; timeZone: string },
): string | null {
  if (answerBy <= facts.now) return "This deadline has passed. Give them time to answer.";
  if (answerBy > endOfDay(startsOn, facts.timeZone))
    return "They would have to answer after the first day. Choose an earlier deadline.";
  return null;
}

/** Terms follow the decision "consult instead", and nobody rewrites what was agreed. */
export function refuseProposal(facts: {
  decision: { kind: string } | null;
  withdrawn: boolean;
  accepted: boolean;
}): string | null {
  if (facts.withdrawn) return "The candidate has withdrawn, so there is nobody to offer terms to.";
  if (facts.decision?.kind !== "consult_instead")
    return "Record the decision “consult instead” first: terms follow from it.";
  if (facts.accepted) return "Terms have been accepted already. Change them in the engagement.";
  return null;
}

export function refuseApproval({ state }: { state: TermsState }): string | null {
  if (state === "superseded") return "These terms were replaced by newer ones. Look at those instead.";
  return state === "proposed" ? null : "These terms have been approved already.";
}

/** What stands between a set of terms and the candidate. */
export function refuseOffering(facts: {
  state: TermsState | null;
  checked: boolean;
  standingDecision: boolean;
  answerBy: Date | null;
  leavesAfter: Date;
}): string | null {
  if (!facts.state) return "Write the terms first: “consult instead” never goes out without them.";
  if (!facts.standingDecision) return "The decision these terms belong to was reversed.";
  if (facts.state === "proposed")
    return "These terms wait for approval. They can go out once everybody in their chain has approved them.";
  if (facts.state !== "approved") return "These terms have gone out already.";
  if (!facts.checked) return "Answer the four questions about how they will work first.";
  if (facts.answerBy && facts.answerBy <= facts.leavesAfter)
    return "The deadline for their answer would pass before they hear of it. Propose the terms again with a later one.";
  return null;
}

/** Why an answer to terms comes too late or to the wrong terms, said to the candidate. */
export function refuseAnswer(facts: {
  state: TermsState;
  author: "organisation" | "candidate";
  answerBy: Date;
  withdrawn: boolean;
  now: Date;
}): string | null {
  if (facts.withdrawn)
    return "You have withdrawn from this application. Write to us if you have changed your mind.";
  if (facts.state === "accepted")
    return "You have accepted these terms already. The contract is waiting for you below.";
  if (facts.state === "declined")
    return "You have declined these terms already. Write to us if you have changed your mind.";
  if (facts.state === "countered")
    return "You have sent us other terms in the meantime. We will come back to you about those.";
  if (facts.state === "withdrawn")
    return "We took these terms back in the meantime. We are sorry; please write to us.";
  if (facts.state !== "offered")
    return "These terms have changed in the meantime. Please look at the newest ones.";
  if (facts.now > facts.answerBy)
    return "The time to answer these terms has passed. Write to us, and we will see what we can do.";
  return null;
}

/** Terms are taken back only as long as nobody has answered them. */
export function refuseTakingBack({ state }: { state: TermsState }): string | null {
  if (mayAct(TERMS, state, "withdraw")) return null;
  if (state === "accepted")
    return "The candidate has accepted these terms. Write to them before you leave the contract unsigned.";
  if (state === "declined" || state === "countered")
    return "The candidate has answered these terms already. Look at their answer first.";
  return "The candidate does not have these terms. Propose others to replace them.";
}
