import { dayOf } from "@/app/_ui/dates";
import type { Slots } from "./agenda-panel";

export type Slot = Slots["slots"][number];

interface Group {
  /** Why these come after the others, or who stands in; empty for those about which there is nothing to say. */
  why: string;
  slots: Slot[];
}

export interface SlotDay {
  day: string;
  groups: Group[];
}

/** Slots by day on one clock; within a day first those that are as wished, last those that somebody pays for. */
export function slotDays(
  slots: readonly Slot[],
  timeZone: string,
  nameOf: (memberId: string) => string,
  candidateName: string,
): SlotDay[] {
  const days = new Map<string, Map<string, Group & { rank: number }>>();
  for (const slot of slots) {
    const day = dayOf(slot.startsAt, timeZone);
    const groups = days.get(day) ?? new Map();
    days.set(day, groups);
    const { why, rank } = whyOf(slot, nameOf, candidateName);
    const group = groups.get(why) ?? { why, rank, slots: [] };
    group.slots.push(slot);
    groups.set(why, group);
  }
  return [...days].map(([day, groups]) => ({
    day,
    groups: [...groups.values()].toSorted((a, b) => a.rank - b.rank),
  }));
}

function whyOf(slot: Slot, nameOf: (memberId: string) => string, candidateName: string) {
  const standIns = slot.seats.flatMap(({ memberId, standsInFor }) =>
    standsInFor ? `${nameOf(memberId)} for ${nameOf(standsInFor)}` : [],
  );
  const over = slot.seats.flatMap(({ memberId, load, weeklyLimit, isOver }) =>
    isOver ? `${nameOf(memberId)} would sit on ${load} panels that week, ${weeklyLimit} are enough` : [],
  );
  const parts = [
    ...standIns,
    ...(slot.isOfferedElsewhere ? ["also proposed to somebody else, and theirs if they are quicker"] : []),
    ...over,
    ...(slot.isNightForCandidate ? [`night where ${candidateName} is`] : []),
  ];
  const rank =
    (slot.isNightForCandidate ? 8 : 0) +
    (over.length > 0 ? 4 : 0) +
    (slot.isOfferedElsewhere ? 2 : 0) +
    (standIns.length > 0 ? 1 : 0);
  const words = parts.join("; ");
  return { why: words && `${words.charAt(0).toUpperCase()}${words.slice(1)}`, rank };
}
