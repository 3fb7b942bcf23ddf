import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { makeApprovalVoid } from "../approvals/make-void";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import type { Scope } from "../scope";
import { lockJob } from "./reads";
import { approvableJob } from "./reads/approvals";
import { refuseTakingBack } from "./rules/approval";
import { JOB } from "./rules/machine";

/** Takes back the question whether a job may be published: it is a draft again. */
export async function takeBackApproval(scope: Scope, { jobId }: { jobId: string }) {
  const job = await lockJob(scope, jobId);
  refuse(refuseTakingBack(job));
  const state = step(JOB, scope, { from: job.state, act: "take back" });
  await scope.tx.update(jobs).set({ state }).where(eq(jobs.id, job.id));
  await makeApprovalVoid(scope, approvableJob(job));
  await audit(scope, "job.approval-taken-back", job, { before: { state: job.state }, after: { state } });
  await announce(scope, "careers", job.id);
}
