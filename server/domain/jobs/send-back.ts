import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { sendBack } from "../approvals/send-back";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import type { Scope } from "../scope";
import type { SendBackInput } from "./input/approval";
import { lockJob } from "./reads";
import { approvableJob } from "./reads/approvals";
import { refuseApproval } from "./rules/approval";
import { JOB } from "./rules/machine";

/** Sends a job back with a reason: it is a draft again, and whoever asked reads why. */
export async function sendBackJob(scope: Scope, { jobId, version, stepId, reason }: SendBackInput) {
  const job = await lockJob(scope, jobId);
  refuse(refuseApproval({ ...job, seenVersion: version }));
  await sendBack(scope, { ...approvableJob(job), stepId, reason });
  const state = step(JOB, scope, { from: job.state, act: "send back" });
  await scope.tx.update(jobs).set({ state }).where(eq(jobs.id, job.id));
  await audit(scope, "job.sent-back", job, {
    before: { state: job.state },
    after: { state, version, reason },
  });
  await announce(scope, "careers", job.id);
}
