import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { askForApproval } from "../approvals/ask";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { findOrganisation } from "../organisations/reads";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { lockJob } from "./reads";
import { approvableJob, isJobApproved } from "./reads/approvals";
import { refuseUnready } from "./rules";
import { refuseAsking } from "./rules/approval";
import { JOB } from "./rules/machine";

/** Asks the organisation's chain for jobs whether this one may be published as it stands. */
export async function askForJobApproval(scope: Scope, { jobId }: { jobId: string }) {
  const job = await lockJob(scope, jobId);
  const { approvesJobs } = await findOrganisation(scope);
  refuse(refuseAsking({ state: job.state, approvesJobs, isApproved: await isJobApproved(scope, job) }));
  refuse(refuseUnready(job));

  const state = step(JOB, scope, { from: job.state, act: "ask for approval" });
  await scope.tx.update(jobs).set({ state, closedAt: null }).where(eq(jobs.id, job.id));
  await askForApproval(scope, { ...approvableJob(job), answersTo: memberOf(scope) });
  await audit(scope, "job.approval-asked", job, { before: { state: job.state }, after: { state } });
  await announce(scope, "careers", job.id);
}
