import type { Machine, Move } from "../../machine";

const MILESTONE_STATES = ["agreed", "delivered", "approved"] as const;
const READING_STATES = ["recorded", "confirmed"] as const;
const DAY_STATES = ["logged", "approved"] as const;
type MilestoneState = (typeof MILESTONE_STATES)[number];
type ReadingState = (typeof READING_STATES)[number];
type DayState = (typeof DAY_STATES)[number];

const running = ["engagements.run"] as const;
const candidate = ["candidate"] as const;

/** A milestone, delivered as often as it takes until it is approved. */
export const MILESTONE = {
  name: "milestone",
  states: MILESTONE_STATES,
  moves: [
    { act: "agree", from: [], to: "agreed", by: running, audit: "milestone.added" },
    {
      act: "deliver",
      from: ["agreed", "delivered"],
      to: "delivered",
      by: candidate,
      audit: "milestone.delivered",
    },
    { act: "approve", from: ["delivered"], to: "approved", by: running, audit: "milestone.approved" },
  ],
} as const satisfies Machine<MilestoneState, readonly Move<MilestoneState>[]>;

/** A reading, corrected until the sponsor vouches for it. */
export const READING = {
  name: "reading",
  states: READING_STATES,
  moves: [
    { act: "record", from: [], to: "recorded", by: candidate, audit: "reading.recorded" },
    { act: "correct", from: ["recorded"], to: "recorded", by: candidate, audit: "reading.recorded" },
    { act: "confirm", from: ["recorded"], to: "confirmed", by: running, audit: "reading.confirmed" },
  ],
} as const satisfies Machine<ReadingState, readonly Move<ReadingState>[]>;

/** A day of work, corrected until the sponsor approves it. */
export const DAY = {
  name: "day",
  states: DAY_STATES,
  moves: [
    { act: "log", from: [], to: "logged", by: candidate, audit: "day.logged" },
    { act: "correct", from: ["logged"], to: "logged", by: candidate, audit: "day.logged" },
    { act: "approve", from: ["logged"], to: "approved", by: running, audit: "day.approved" },
  ],
} as const satisfies Machine<DayState, readonly Move<DayState>[]>;

/** Where each stands, read off what is kept of it. */
export function stateOfMilestone(milestone: {
  deliveredAt: Date | null;
  approvedAt: Date | null;
}): MilestoneState {
  if (milestone.approvedAt) return "approved";
  return milestone.deliveredAt ? "delivered" : "agreed";
}
export const stateOfReading = ({ confirmedAt }: { confirmedAt: Date | null }): ReadingState =>
  confirmedAt ? "confirmed" : "recorded";
export const stateOfDay = ({ approvedAt }: { approvedAt: Date | null }): DayState =>
  approvedAt ? "approved" : "logged";
