import { tasks } from "@/db/schema";
import { audit } from "../audit/record";
import { findCandidate } from "../candidates/reads";
import { NotFound } from "../errors";
import { newId } from "../ids";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { TaskInput } from "./input/tasks";
import { findApplication } from "./reads";
import { findAssignee } from "./reads/tasks";

/** Gives somebody something to do about a candidate: it stands on their day until it is done. */
export async function addTask(scope: Scope, input: TaskInput) {
  const { candidateId, applicationId, what, assigneeId, dueOn } = input;
  const candidate = await findCandidate(scope, candidateId);
  if (candidate.mergedIntoId) throw new NotFound("This candidate");
  if (applicationId && (await findApplication(scope, applicationId)).candidateId !== candidateId)
    throw new NotFound("This application");
  const assignee = await findAssignee(scope, assigneeId);
  const id = newId();
  await scope.tx.insert(tasks).values({
    ...{ id, candidateId, applicationId, what, assigneeId, dueOn },
    ...{ addedBy: memberOf(scope), addedAt: scope.now },
  });
  // What it says stays in the task alone, as with notes.
  await audit(scope, "task.added", { id, applicationId }, { after: { assignee: assignee.name, dueOn } });
  if (applicationId) await announce(scope, "application", applicationId);
  return { id };
}
