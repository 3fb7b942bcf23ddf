import { eq } from "drizzle-orm";
import { tasks } from "@/db/schema";
import { audit } from "../audit/record";
import { findMember } from "../organisations/reads";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { lockOpenTask } from "./reads/tasks";

/** Takes a task away, and hands it back so that it can be given again. What was done stays where it is. */
export async function removeTask(scope: Scope, { taskId }: { taskId: string }) {
  const task = await lockOpenTask(scope, taskId);
  const assignee = await findMember(scope, task.assigneeId);
  await scope.tx.delete(tasks).where(eq(tasks.id, taskId));
  const { candidateId, applicationId, what, assigneeId, dueOn } = task;
  await audit(scope, "task.removed", task, { before: { assignee: assignee.name, dueOn } });
  if (applicationId) await announce(scope, "application", applicationId);
  return { candidateId, applicationId, what, assigneeId, dueOn };
}
