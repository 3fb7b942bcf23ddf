import { asc, desc, eq, sql } from "drizzle-orm";
import { members, tasks } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";

const mostShown = 50;

export async function findTask(scope: Scope, taskId: string) {
  const [found] = await scope.tx.select().from(tasks).where(eq(tasks.id, taskId));
  if (!found) throw new NotFound("This task");
  return found;
}

/** What is to be done about a candidate, the first due first, and below it what was done. */
export function listTasks(scope: Scope, candidateId: string) {
  return scope.tx
    .select({
      ...{ id: tasks.id, what: tasks.what, dueOn: tasks.dueOn, doneAt: tasks.doneAt },
      ...{ applicationId: tasks.applicationId, assigneeName: members.name },
    })
    .from(tasks)
    .innerJoin(members, eq(members.id, tasks.assigneeId))
    .where(eq(tasks.candidateId, candidateId))
    .orderBy(sql`${tasks.doneAt} is not null`, asc(tasks.dueOn), desc(tasks.id))
    .limit(mostShown);
}
