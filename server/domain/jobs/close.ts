import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { makeApprovalVoid } from "../approvals/make-void";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { countWaiting, lockJob } from "./reads";
import { approvableJob } from "./reads/approvals";
import { refuseClosing } from "./rules";
import { JOB } from "./rules/machine";

/** Ends a job, once everybody who applied has their answer. */
export async function closeJob(scope: Scope, { jobId }: { jobId: string }) {
  // Somebody who applies at this very moment either counts below or meets a closed job.
  const job = await lockJob(scope, jobId);
  refuse(refuseClosing({ state: job.state, waiting: await countWaiting(scope, job.id) }));

  const state = step(JOB, scope, { from: job.state, act: "close" });
  // What was approved stays so: a job that is opened again as it was asks nobody twice.
  if (job.state === "asked") await makeApprovalVoid(scope, approvableJob(job));
  const [closed] = await scope.tx
    .update(jobs)
    .set({ state, closedAt: scope.now })
    .where(eq(jobs.id, job.id))
    .returning();
  await audit(scope, "job.closed", job, { before: { state: job.state }, after: { state } });
  await announce(scope, "careers", job.id);
  return closed ?? job;
}
