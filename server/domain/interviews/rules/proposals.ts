import { Temporal } from "temporal-polyfill";
import { refuseTime } from "./panels";

const hour = 3_600_000;

/** Up to when a candidate moves an interview by themself. After that they ask, and a person answers. */
const CHANGE_UNTIL_HOURS = 12;

interface Proposed {
  times: Date[];
  answerBy: string;
  today: string;
  now: Date;
}

export function refuseProposal({ times, answerBy, today, now }: Proposed): string | null {
  for (const startsAt of times) {
    const refusal = refuseTime({ startsAt, now });
    if (refusal) return refusal;
  }
  if (new Set(times.map((time) => time.getTime())).size < times.length)
    return "One of these times stands here twice.";
  if (answerBy < today) return "This day has passed. Choose one that is still to come.";
  return null;
}

/** The end of the day by which to answer, on the candidate's clock, but never after the last time has begun. */
export function expiryOf({
  answerBy,
  times,
  timeZone,
}: {
  answerBy: string;
  times: Date[];
  timeZone: string;
}) {
  const midnight = Temporal.PlainDate.from(answerBy).add({ days: 1 }).toZonedDateTime(timeZone);
  const last = Math.max(...times.map((time) => time.getTime()));
  return new Date(Math.min(midnight.epochMilliseconds - 60_000, last));
}

export const TAKEN = "Somebody else has just taken this time. Please choose one of those that are left.";

interface Choice {
  proposal: { state: string; expiresAt: Date };
  /** The panel the proposal is for, when there is one. */
  panel: { state: string; startsAt: Date; checkedInAt: Date | null } | null;
  startsAt: Date;
  now: Date;
}

/** Why a candidate cannot take one of the times they were proposed, in words for them. */
export function refuseChoice({ proposal, panel, startsAt, now }: Choice): string | null {
  if (proposal.state === "withdrawn")
    return "These times no longer hold. We write to you when there are new ones.";
  if (proposal.state === "declined")
    return "You asked us for other times. We write to you as soon as we have some.";
  if (proposal.expiresAt <= now)
    return "The time to choose has passed. Ask us for other times below, and we will look again.";
  if (startsAt <= now) return "This time has passed. Please choose a later one.";
  return panel ? refuseChangeByCandidate(panel, now) : null;
}

/** Whether a candidate may still move an interview by themself. */
export function refuseChangeByCandidate(
  panel: { state: string; startsAt: Date; checkedInAt: Date | null },
  now: Date,
): string | null {
  if (panel.state === "cancelled")
    return "This interview has been cancelled. We write to you what comes next.";
  if (panel.checkedInAt) return "This interview has begun.";
  if (panel.startsAt.getTime() - now.getTime() < CHANGE_UNTIL_HOURS * hour)
    return "This interview is too close to be moved by itself. Ask us below, and a person will answer.";
  return null;
}

export function refuseAsking({ isPending, isOver }: { isPending: boolean; isOver: boolean }): string | null {
  if (isPending) return "We have your request and are looking for other times.";
  return isOver ? "There is no interview to find another time for." : null;
}

/** Where a proposal stands, for the pages: "expired" is a state that time brings. */
export function standingOf({ state, expiresAt }: { state: string; expiresAt: Date }, now: Date) {
  return state === "open" && expiresAt <= now ? "expired" : state;
}
