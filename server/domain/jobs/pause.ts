import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { lockJob } from "./reads";
import { refusePausing } from "./rules";
import { JOB } from "./rules/machine";

/** Takes a job off the careers page for a while. Whoever has applied stays where they are. */
export async function pauseJob(scope: Scope, { jobId }: { jobId: string }) {
  const job = await lockJob(scope, jobId);
  refuse(refusePausing(job));

  const state = step(JOB, scope, { from: job.state, act: "pause" });
  const [paused] = await scope.tx.update(jobs).set({ state }).where(eq(jobs.id, job.id)).returning();
  await audit(scope, "job.paused", job, { before: { state: job.state }, after: { state } });
  await announce(scope, "careers", job.id);
  return paused ?? job;
}
