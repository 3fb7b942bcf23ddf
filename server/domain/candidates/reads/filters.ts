import { and, asc, desc, eq, isNull } from "drizzle-orm";
import { applications, jobs, members, stages } from "@/db/schema";
import type { Scope } from "../../scope";
import { valuesAlong } from "../../values";
import { listTags } from "./tags";

const most = 500;

/** What the list of candidates can be filtered by; stages are those of the job that is chosen. */
export async function listFilterOptions(scope: Scope, job?: string) {
  const labelled = { id: jobs.id, name: jobs.title };
  return {
    tags: await listTags(scope),
    jobs: await scope.tx.select(labelled).from(jobs).orderBy(desc(jobs.createdAt)).limit(most),
    stages: job
      ? await scope.tx
          .select({ id: stages.id, name: stages.name })
          .from(stages)
          .where(and(eq(stages.jobId, job), isNull(stages.removedAt)))
          .orderBy(asc(stages.position))
      : [],
    owners: await scope.tx
      .select({ id: members.id, name: members.name })
      .from(members)
      .where(isNull(members.leftAt))
      .orderBy(asc(members.name))
      .limit(most),
    sources: await valuesAlong(scope, applications, applications.source),
  };
}
