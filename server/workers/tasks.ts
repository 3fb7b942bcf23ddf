import type { TaskList } from "graphile-worker";

/** The table of contents of the queue: a task's name, and the file of this folder that does it. */
export const tasks: TaskList = {};
