import type { TaskList } from "graphile-worker";
import { eraseCandidateTask } from "./erase-candidate";
import { escalatePromisesTask } from "./escalate-promises";
import { gatherLateWritesTask } from "./gather-late-writes";
import { lookAfterImports } from "./look-after-imports";
import { readCalendar } from "./read-calendar";
import { readCv } from "./read-cv";
import { remindEngagementsTask } from "./remind-engagements";
import { remindPanelsTask } from "./remind-panels";
import { remindScorecardsTask } from "./remind-scorecards";
import { sealAudit } from "./seal-audit";
import { sealContractTask } from "./seal-contract";
import { sealReferenceTask } from "./seal-reference";
import { watchPrivacyTask } from "./watch-privacy";
import { workImportTask } from "./work-import";

/** What is done by the clock, and how often. */
export const rounds = [
  "* * * * * seal-audit",
  "* * * * * look-after-imports",
  "10 * * * * escalate-promises",
  "25 * * * * watch-privacy",
  "40 * * * * remind-engagements",
].join("\n");

/** The table of contents of the queue: a task's name, and the file of this folder that does it. */
export const tasks: TaskList = {
  "erase-candidate": eraseCandidateTask,
  "escalate-promises": escalatePromisesTask,
  "gather-late-writes": gatherLateWritesTask,
  "look-after-imports": lookAfterImports,
  "read-calendar": readCalendar,
  "read-cv": readCv,
  "remind-engagements": remindEngagementsTask,
  "remind-panels": remindPanelsTask,
  "remind-scorecards": remindScorecardsTask,
  "seal-audit": sealAudit,
  "seal-contract": sealContractTask,
  "work-import": workImportTask,
  "watch-privacy": watchPrivacyTask,
  "seal-reference": sealReferenceTask,
};
