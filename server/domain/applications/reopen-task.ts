import { eq } from "drizzle-orm";
import { tasks } from "@/db/schema";
import { audit } from "../audit/record";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findTask } from "./reads/tasks";

/** Takes back that a task is done. */
export async function reopenTask(scope: Scope, { taskId }: { taskId: string }) {
  const task = await findTask(scope, taskId);
  await scope.tx.update(tasks).set({ doneAt: null, doneBy: null }).where(eq(tasks.id, task.id));
  await audit(scope, "task.reopened", task);
  if (task.applicationId) await announce(scope, "application", task.applicationId);
}
