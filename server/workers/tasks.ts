import type { TaskList } from "graphile-worker";
import { readCalendar } from "./read-calendar";
import { readCv } from "./read-cv";
import { remindPanelsTask } from "./remind-panels";
import { remindScorecardsTask } from "./remind-scorecards";
import { sealAudit } from "./seal-audit";
import { sealContractTask } from "./seal-contract";

/** What is done by the clock, and how often. */
export const rounds = "* * * * * seal-audit";

/** The table of contents of the queue: a task's name, and the file of this folder that does it. */
export const tasks: TaskList = {
  "read-calendar": readCalendar,
  "read-cv": readCv,
  "remind-panels": remindPanelsTask,
  "remind-scorecards": remindScorecardsTask,
  "seal-audit": sealAudit,
  "seal-contract": sealContractTask,
};
