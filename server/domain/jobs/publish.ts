import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { lockJob } from "./reads";
import { needsApproval } from "./reads/approvals";
import { refusePublishing } from "./rules";
import { JOB } from "./rules/machine";

/** Puts a job on the careers page: a draft, an approved or paused one, or one that is opened again. */
export async function publishJob(scope: Scope, { jobId }: { jobId: string }) {
  const job = await lockJob(scope, jobId);
  refuse(refusePublishing({ ...job, needsApproval: await needsApproval(scope, job) }));

  const state = step(JOB, scope, { from: job.state, act: "publish" });
  const publishedAt = job.publishedAt ?? scope.now;
  const [published] = await scope.tx
    .update(jobs)
    .set({ state, publishedAt, closedAt: null })
    .where(eq(jobs.id, job.id))
    .returning();
  await audit(scope, "job.published", job, { before: { state: job.state }, after: { state } });
  await announce(scope, "careers", job.id);
  return published ?? job;
}
