import type { Held } from "../acts/interview";
import type { Life } from "../acts/life";

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
