import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { endApproval } from "./end-approval";
import { countWaiting, lockJob } from "./reads";
import { refuseClosing } from "./rules";
import { JOB } from "./rules/machine";

/** Ends a job, once everybody who applied has their answer. */
export async function closeJob(scope: Scope, { jobId }: { jobId: string }) {
  // Somebody who applies at this very moment either counts below or meets a closed job.
  const job = await lockJob(scope, jobId);
  refuse(refuseClosing({ state: job.state, waiting: await countWaiting(scope, job.id) }));

  const state = step(JOB, scope, { from: job.state, act: "close" });
  await endApproval(scope, { jobId: job.id, verdict: "taken_back" });
  const [closed] = await scope.tx
    .update(jobs)
    .set({ state, closedAt: scope.now })
    .where(eq(jobs.id, job.id))
    .returning();
  await audit(scope, "job.closed", job, { before: { state: job.state }, after: { state } });
  await announce(scope, "careers", job.id);
  return closed ?? job;
}
