import type { TaskList } from "graphile-worker";
import { remindPanelsTask } from "./remind-panels";
import { remindScorecardsTask } from "./remind-scorecards";

/** The table of contents of the queue: a task's name, and the file of this folder that does it. */
export const tasks: TaskList = {
  "remind-panels": remindPanelsTask,
  "remind-scorecards": remindScorecardsTask,
};
