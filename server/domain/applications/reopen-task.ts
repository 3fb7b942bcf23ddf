import { and, eq, isNotNull } from "drizzle-orm";
import { tasks } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findTask } from "./reads/tasks";

/** Takes back that a task is done. Who comes second is told so. */
export async function reopenTask(scope: Scope, { taskId }: { taskId: string }) {
  const task = await findTask(scope, taskId);
  const reopened = await scope.tx
    .update(tasks)
    .set({ doneAt: null, doneBy: null })
    .where(and(eq(tasks.id, task.id), isNotNull(tasks.doneAt)));
  if (reopened.rowCount === 0) throw new Conflict("This task is open already.");
  await audit(scope, "task.reopened", task);
  if (task.applicationId) await announce(scope, "application", task.applicationId);
}
