import { and, count, eq } from "drizzle-orm";
import { applications } from "@/db/schema";
import { findJob, listStages } from "../../jobs/reads";
import type { Scope } from "../../scope";

/** A job's stages as their editor shows them, each with how many wait in it. */
export async function findPipeline(scope: Scope, jobId: string) {
  const job = await findJob(scope, jobId);
  const open = await countOpen(scope, job.id);
  const stages = (await listStages(scope, job.id)).map(
    ({ id, name, candidateName, kind, promisedDays }) =>
      ({ id, name, candidateName, kind, promisedDays, open: open.get(id) ?? 0 }) as const,
  );
  return { version: job.stagesVersion, stages };
}

/** How many of a job wait for an answer in each stage. */
export async function countOpen(scope: Scope, jobId: string): Promise<Map<string, number>> {
  const rows = await scope.tx
    .select({ stageId: applications.stageId, open: count() })
    .from(applications)
    .where(and(eq(applications.jobId, jobId), eq(applications.state, "active")))
    .groupBy(applications.stageId);
  return new Map(rows.map(({ stageId, open }) => [stageId, open]));
}
