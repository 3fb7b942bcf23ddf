import type { Chance } from "@/db/seed/chance";
import type { Opening } from "./found";

export const day = 86_400_000;
export const reaches = ["applied", "review", "interview", "decision"] as const;

/** What becomes of an application: how far it comes, how it ends, and when. */
export interface Course {
  opening: Opening;
  appliedAt: Date;
  /** A place in `reaches`. */
  reach: number;
  state: "active" | "hired" | "not_now" | "consult_instead" | "withdrawn";
  /** When it was answered or withdrawn. */
  endedAt: Date | null;
  /** Decided, and still to be released. */
  isDecided: boolean;
  panel: "none" | "held" | "drafted" | "to submit" | "today" | "to move";
}

/** An application among many: whoever applied more than six weeks ago has an answer. */
export function ordinaryCourse(
  openings: readonly Opening[],
  appliedAt: Date,
  now: Date,
  chance: Chance,
): Course {
  const state = chance.weighted([
    ["not_now", 86],
    ["withdrawn", 8],
    ["consult_instead", 4],
    ["hired", 2],
  ] as const);
  const endedAt = new Date(appliedAt.getTime() + chance.whole(4, 40) * day + chance.whole(0, day));
  const isActive = endedAt > now;
  const reach =
    state === "hired"
      ? 3
      : chance.weighted([
          [0, 40],
          [1, 40],
          [2, 10],
          [3, 10],
        ] as const);
  return {
    opening: chance.one(openings),
    appliedAt,
    reach: isActive ? Math.min(reach, 1) : reach,
    state: isActive ? "active" : state,
    endedAt: isActive ? null : endedAt,
    isDecided: false,
    panel: !isActive && reach >= 2 && chance.happens(0.4) ? "held" : "none",
  };
}

/** An open application that a case is about. */
export function openCourse(
  opening: Opening,
  reach: number,
  now: Date,
  chance: Chance,
  special: Partial<Pick<Course, "isDecided" | "panel">> = {},
): Course {
  const appliedAt = new Date(now.getTime() - chance.whole(2, 58) * day - chance.whole(0, day));
  return {
    opening,
    appliedAt,
    reach,
    state: "active",
    endedAt: null,
    isDecided: false,
    panel: "none",
    ...special,
  };
}
