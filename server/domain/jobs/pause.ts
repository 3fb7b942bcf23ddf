import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findJob } from "./reads";
import { refusePausing } from "./rules";

/** Takes a job off the careers page for a while. Whoever has applied stays where they are. */
export async function pauseJob(scope: Scope, { jobId }: { jobId: string }) {
  const job = await findJob(scope, jobId);
  refuse(refusePausing(job));

  const [paused] = await scope.tx
    .update(jobs)
    .set({ state: "paused" })
    .where(eq(jobs.id, job.id))
    .returning();
  await audit(scope, "job.paused", job, { before: { state: job.state }, after: { state: "paused" } });
  await announce(scope, "careers", job.id);
  return paused ?? job;
}
