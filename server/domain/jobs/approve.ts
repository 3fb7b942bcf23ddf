import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { approveStep } from "../approvals/approve-step";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import type { Scope } from "../scope";
import type { ApproveInput } from "./input/approval";
import { lockJob } from "./reads";
import { approvableJob } from "./reads/approvals";
import { refuseApproval } from "./rules/approval";
import { JOB } from "./rules/machine";

/** Approves title, salary and openings of one version of a job, as a step of its chain. The last lets it be published. */
export async function approveJob(scope: Scope, { jobId, version, stepId }: ApproveInput) {
  const job = await lockJob(scope, jobId);
  refuse(refuseApproval({ ...job, seenVersion: version }));
  const { isLast } = await approveStep(scope, { ...approvableJob(job), stepId });
  await announce(scope, "careers", job.id);
  if (!isLast) return;
  const state = step(JOB, scope, { from: job.state, act: "approve" });
  await scope.tx.update(jobs).set({ state }).where(eq(jobs.id, job.id));
  await audit(scope, "job.approved", job, { before: { state: job.state }, after: { state, version } });
}
