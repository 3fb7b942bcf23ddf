import { randomInt } from "node:crypto";
import { Temporal } from "temporal-polyfill";

const minute = 60_000;
const hour = 60 * minute;

const arrivalWindow = 12 * hour;

export function refuseCheckIn(facts: {
  state: string;
  startsAt: Date;
  endsAt: Date;
  checkedInAt: Date | null;
  room: string;
  /** Who has checked them in, in words: "You have", "Frida Frost has". */
  receivedBy: string | null;
  now: Date;
}): string | null {
  if (facts.state === "cancelled") return "This panel has been cancelled. Ask the recruiter what to do.";
  if (facts.checkedInAt) return alreadyHere(facts);
  if (facts.startsAt.getTime() - facts.now.getTime() > arrivalWindow)
    return "This visitor is not expected today. Look at the day of the invitation.";
  if (facts.now.getTime() - facts.endsAt.getTime() > arrivalWindow)
    return "This panel is over. Ask the recruiter for a new time.";
  return null;
}

/** Two desks meet the same visitor: the second learns who was first, and where the visitor went. */
function alreadyHere({ receivedBy, room }: { receivedBy: string | null; room: string }) {
  const who = receivedBy
    ? `${receivedBy} checked this visitor in already`
    : "This visitor is checked in already";
  return room ? `${who}: ${room}.` : `${who}.`;
}

/** A panelist says that the candidate is with them, when reception did not: not before the panel is about to begin. */
export function refuseArrival(facts: { startsAt: Date; now: Date }): string | null {
  if (facts.startsAt.getTime() - facts.now.getTime() > 15 * minute)
    return "This panel has not begun. You can say this from 15 minutes before its start.";
  return null;
}

export function refuseNoShow(facts: { state: string; startsAt: Date; checkedInAt: Date | null; now: Date }) {
  if (facts.state === "cancelled") return "This panel has been cancelled.";
  if (facts.checkedInAt) return "This visitor is checked in.";
  if (facts.now < facts.startsAt) return "It is not yet time: the panel has not begun.";
  return null;
}

export function refuseAnswer(facts: { checkedInAt: Date | null; walkedOutAt: Date | null }): string | null {
  if (facts.walkedOutAt) return "Your visitor has left.";
  return facts.checkedInAt ? null : "Your visitor has not arrived yet.";
}

interface Whereabouts {
  checkedInAt: Date | null;
  metAt: Date | null;
  walkedOutAt: Date | null;
}

/** Somebody goes in with the panel once, and not before they are here. */
export function refuseMeeting({ checkedInAt, metAt, walkedOutAt }: Whereabouts): string | null {
  if (!checkedInAt) return "This visitor is not checked in yet.";
  if (walkedOutAt) return "This visitor has left. Take that back first.";
  return metAt ? "This visitor is with the panel already." : null;
}

export function refuseWalkOut({ checkedInAt, metAt, walkedOutAt }: Whereabouts): string | null {
  if (!checkedInAt) return "This visitor is not checked in. Say that they did not come.";
  if (metAt) return "This visitor has met the panel. There is nothing to write down.";
  return walkedOutAt ? "It is written down already that this visitor left." : null;
}

export function refuseTakingBack(facts: { noShowAt: Date | null; walkedOutAt: Date | null }): string | null {
  return facts.noShowAt || facts.walkedOutAt ? null : "This visitor is not written off.";
}

/** How far today's arrivals reach into the night before and after: a panel at half past midnight is expected. */
const nightHours = 4;

/** The instants between which an organisation's visitors of today are expected. */
export function arrivalsOf(now: Date, timeZone: string): { from: Date; until: Date } {
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone);
  const morning = here.startOfDay().epochMilliseconds;
  const midnight = here.add({ days: 1 }).startOfDay().epochMilliseconds;
  return {
    from: new Date(Math.min(morning, now.getTime() - nightHours * hour)),
    until: new Date(Math.max(midnight, now.getTime() + nightHours * hour)),
  };
}

// Without letters and digits that people confuse when they read a code aloud.
const ALPHABET = "ABCDEFGHJKMNPQRTUVWXYZ2346789";

/** A short code that cannot be guessed at a desk: 29⁶, some 600 million. */
export function newVisitCode(): string {
  return Array.from({ length: 6 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}
