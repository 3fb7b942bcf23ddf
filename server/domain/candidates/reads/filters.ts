import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { jobs, members, stages } from "@/db/schema";
import type { Scope } from "../../scope";
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
    sources: await listSources(scope),
  };
}

/** Where applications came from: from one source to the next along the index, never through all applications. */
async function listSources(scope: Scope): Promise<string[]> {
  const { rows } = await scope.tx.execute<{ source: string }>(
    sql`with recursive known (source) as (
        (select source from applications order by organisation_id, source limit 1)
        union all
        select (select a.source from applications a where a.source > known.source order by a.organisation_id, a.source limit 1)
        from known where known.source is not null
      ) select source from known where source is not null limit 100`,
  );
  return rows.map(({ source }) => source);
}
