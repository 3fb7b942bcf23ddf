import { eq } from "drizzle-orm";
import { jobApprovals, jobs } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { findOrganisation, findPresentMember } from "../organisations/reads";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { AskInput } from "./input/approval";
import { lockJob } from "./reads";
import { isApproved } from "./reads/approvals";
import { refuseUnready } from "./rules";
import { refuseAsking } from "./rules/approval";
import { JOB } from "./rules/machine";

/** Asks somebody by name, or any owner or administrator, whether a job may be published as it stands. */
export async function askForApproval(scope: Scope, { jobId, approverId }: AskInput) {
  const job = await lockJob(scope, jobId);
  const { approvesJobs } = await findOrganisation(scope);
  refuse(refuseAsking({ state: job.state, approvesJobs, isApproved: await isApproved(scope, job) }));
  refuse(refuseUnready(job));
  const approver = approverId ? await findPresentMember(scope, approverId) : null;

  const state = step(JOB, scope, { from: job.state, act: "ask for approval" });
  await scope.tx.update(jobs).set({ state, closedAt: null }).where(eq(jobs.id, job.id));
  await scope.tx.insert(jobApprovals).values({
    ...{ jobId: job.id, jobVersion: job.version, approverId: approver?.id ?? null },
    ...{ askedBy: memberOf(scope), askedAt: scope.now },
  });
  await audit(scope, "job.approval-asked", job, {
    before: { state: job.state },
    after: { state, asked: approver?.name ?? "any owner or administrator" },
  });
  await announce(scope, "careers", job.id);
}
