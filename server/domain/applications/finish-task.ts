import { and, eq, isNull } from "drizzle-orm";
import { tasks } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict } from "../errors";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findTask } from "./reads/tasks";

/** Notes that a task is done. Who comes second is told so. */
export async function finishTask(scope: Scope, { taskId }: { taskId: string }) {
  const task = await findTask(scope, taskId);
  const done = await scope.tx
    .update(tasks)
    .set({ doneAt: scope.now, doneBy: memberOf(scope) })
    .where(and(eq(tasks.id, task.id), isNull(tasks.doneAt)));
  if (done.rowCount === 0) throw new Conflict("This task is done already.");
  await audit(scope, "task.finished", task);
  if (task.applicationId) await announce(scope, "application", task.applicationId);
}
