import type { Held } from "../acts/interview";
import type { Life } from "../acts/life";
import type { Chance } from "../chance";
import type { Days } from "../days";

/** What somebody did at a time. A life stops before the first step that has not come yet. */
export interface Step {
  at: Date;
  /** When it is over: a step that is not over by now is not begun. */
  until?: Date;
  act: (life: Life, memory: Memory) => Promise<unknown>;
}

/** What one step leaves for the next. */
export interface Memory {
  held?: Held;
}

export function stepOn(
  days: Days,
  day: number,
  time: string,
  act: (life: Life, at: Date, memory: Memory) => Promise<unknown>,
): Step {
  const at = days.at(day, time);
  return { at, act: (life, memory) => act(life, at, memory) };
}

/** A time of day between two hours. */
export function clock(chance: Chance, from: number, until: number): string {
  const minutes = chance.whole(from * 60, until * 60 - 1);
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}
