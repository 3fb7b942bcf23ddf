import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { applications, candidates, jobs, members, noteMentions, tasks } from "@/db/schema";
import type { Scope } from "../../scope";
import type { Asking, TodayRow } from "./today";

/** What the member has been given to do, the first due first. */
export async function listMyTasks(scope: Scope, { memberId, today }: Asking): Promise<TodayRow[]> {
  const rows = await scope.tx
    .select({
      ...{ id: tasks.id, applicationId: tasks.applicationId, candidateId: tasks.candidateId },
      ...{ name: candidates.name, about: tasks.what, day: tasks.dueOn },
    })
    .from(tasks)
    .innerJoin(candidates, eq(candidates.id, tasks.candidateId))
    .where(and(eq(tasks.assigneeId, memberId), isNull(tasks.doneAt)))
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
    .limit(100);
  return rows.map(({ id, applicationId, day, ...row }) => ({
    ...row,
    ...{ key: `task:${id}`, kind: "task", day, isOverdue: day < today },
    applicationId: applicationId ?? "",
  }));
}

/** Notes that name the member and that they have not read. */
export async function listMentions(scope: Scope, { memberId }: Asking): Promise<TodayRow[]> {
  const rows = await scope.tx
    .select({
      ...{ id: noteMentions.id, applicationId: noteMentions.applicationId, at: noteMentions.mentionedAt },
      ...{ name: candidates.name, about: jobs.title, by: members.name },
    })
    .from(noteMentions)
    .innerJoin(applications, eq(applications.id, noteMentions.applicationId))
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .innerJoin(members, eq(members.id, noteMentions.authorId))
    .where(and(eq(noteMentions.memberId, memberId), isNull(noteMentions.readAt)))
    .orderBy(desc(noteMentions.mentionedAt))
    .limit(100);
  return rows.map(({ id, by, about, ...row }) => ({
    ...row,
    ...{ key: `mention:${id}`, kind: "mention", about: `${by}, ${about}` },
  }));
}
