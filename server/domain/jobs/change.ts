import { eq } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { makeApprovalVoid } from "../approvals/make-void";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { findOrganisation, findPresentMember } from "../organisations/reads";
import { announce } from "../queue";
import type { Scope } from "../scope";
import type { JobChange } from "./input";
import { lockJob } from "./reads";
import { approvableJob } from "./reads/approvals";
import { changesFigures, refuseFigures } from "./rules/approval";
import { JOB } from "./rules/machine";

/**
 * Changes what a job says of itself. Its address stays: it may have been shared. Another title, salary or number of
 * openings is a new version, and voids what was asked or approved.
 */
export async function changeJob(scope: Scope, { jobId, ...change }: JobChange) {
  const job = await lockJob(scope, jobId);
  if (change.recruiterId !== job.recruiterId) await findPresentMember(scope, change.recruiterId);
  if (change.hiringManagerId !== job.hiringManagerId) await findPresentMember(scope, change.hiringManagerId);

  const isNewVersion = changesFigures(job, change);
  const { approvesJobs } = await findOrganisation(scope);
  if (isNewVersion) refuse(refuseFigures({ state: job.state, approvesJobs }));
  const next = isNewVersion
    ? { state: step(JOB, scope, { from: job.state, act: "change a figure" }), version: job.version + 1 }
    : {};
  const [changed] = await scope.tx
    .update(jobs)
    .set({ ...change, ...next })
    .where(eq(jobs.id, job.id))
    .returning();
  if (isNewVersion) await makeApprovalVoid(scope, approvableJob(job));
  await audit(scope, "job.changed", job, differences(job, { ...change, ...next }));
  await announce(scope, "careers", job.id);
  return changed ?? job;
}

/** Only what is now another value than before: the trail is read by people. */
function differences(job: Record<string, unknown>, change: Record<string, unknown>) {
  const names = Object.keys(change).filter((name) => job[name] !== change[name]);
  const pick = (from: Record<string, unknown>) => Object.fromEntries(names.map((name) => [name, from[name]]));
  return { before: pick(job), after: pick(change) };
}
