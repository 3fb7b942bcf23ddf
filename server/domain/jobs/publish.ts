import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { findJob } from "./reads";
import { refusePublishing } from "./rules";

/** Puts a job on the careers page: a draft, a paused one, or one that is opened again. */
export async function publishJob(scope: Scope, { jobId }: { jobId: string }) {
  const job = await findJob(scope, jobId);
  refuse(refusePublishing(job));

  const publishedAt = job.publishedAt ?? scope.now;
  const [published] = await scope.tx
    .update(jobs)
    .set({ state: "published", publishedAt, closedAt: null })
    .where(eq(jobs.id, job.id))
    .returning();
  await audit(scope, "job.published", job, { before: { state: job.state }, after: { state: "published" } });
  await announce(scope, "careers", job.id);
  return published ?? job;
}
