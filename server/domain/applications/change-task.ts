import { eq } from "drizzle-orm";
import { tasks } from "@/db/schema";
import { audit } from "../audit/record";
import { findMember } from "../organisations/reads";
import { announce } from "../queue";
import type { Scope } from "../scope";
import type { TaskChange } from "./input/tasks";
import { findAssignee, lockOpenTask } from "./reads/tasks";

/** Says a task better, gives it to somebody else, or moves its day. One who left keeps what was theirs. */
export async function changeTask(scope: Scope, { taskId, what, assigneeId, dueOn }: TaskChange) {
  const task = await lockOpenTask(scope, taskId);
  const before = await findMember(scope, task.assigneeId);
  const after = assigneeId === before.id ? before : await findAssignee(scope, assigneeId);
  await scope.tx.update(tasks).set({ what, assigneeId, dueOn }).where(eq(tasks.id, taskId));
  // What it says stays in the task alone, as with notes.
  await audit(scope, "task.changed", task, {
    before: { assignee: before.name, dueOn: task.dueOn },
    after: { assignee: after.name, dueOn },
  });
  if (task.applicationId) await announce(scope, "application", task.applicationId);
}
