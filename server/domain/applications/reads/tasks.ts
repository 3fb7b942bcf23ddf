import { asc, desc, eq, sql } from "drizzle-orm";
import { members, tasks } from "@/db/schema";
import { Conflict, NotFound } from "../../errors";
import { findPresentMember } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { NAMABLE_ROLES } from "../rules/mentions";

const mostShown = 50;

export async function findTask(scope: Scope, taskId: string) {
  const [found] = await scope.tx.select().from(tasks).where(eq(tasks.id, taskId));
  if (!found) throw new NotFound("This task");
  return found;
}

/** The same while it is still to be done, held until this transaction ends. */
export async function lockOpenTask(scope: Scope, taskId: string) {
  const [found] = await scope.tx.select().from(tasks).where(eq(tasks.id, taskId)).for("update");
  if (!found) throw new NotFound("This task");
  if (found.doneAt) throw new Conflict("This task is done. Take its tick away first.");
  return found;
}

/** To whom a task can be given: only whoever could read it. */
export async function findAssignee(scope: Scope, assigneeId: string) {
  const assignee = await findPresentMember(scope, assigneeId);
  if (!(NAMABLE_ROLES as readonly string[]).includes(assignee.role))
    throw new Conflict(`${assignee.name} does not read applications. Choose somebody else.`, "assigneeId");
  return assignee;
}

/** What is to be done about a candidate, the first due first, and below it what was done. */
export function listTasks(scope: Scope, candidateId: string) {
  return scope.tx
    .select({
      ...{ id: tasks.id, what: tasks.what, dueOn: tasks.dueOn, doneAt: tasks.doneAt },
      ...{ applicationId: tasks.applicationId, assigneeId: tasks.assigneeId, assigneeName: members.name },
    })
    .from(tasks)
    .innerJoin(members, eq(members.id, tasks.assigneeId))
    .where(eq(tasks.candidateId, candidateId))
    .orderBy(sql`${tasks.doneAt} is not null`, asc(tasks.dueOn), desc(tasks.id))
    .limit(mostShown);
}
