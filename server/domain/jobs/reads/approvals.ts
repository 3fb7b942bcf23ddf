import { type Approvable, isApproved } from "../../approvals/reads";
import { listAskings } from "../../approvals/reads/shown";
import { findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";
import type { Job } from "../reads";

type Version = Pick<Job, "id" | "version">;

/** What the chain approves of a job: its title, salary and openings as they are in this version. */
export const approvableJob = ({ id, version, title }: Version & Pick<Job, "title">): Approvable => ({
  ...{ kind: "job", id, version, applicationId: null },
  about: `Job: ${title}`,
});

/** Whether the whole chain approved the job's title, salary and openings as they are now. */
export const isJobApproved = (scope: Scope, { id, version }: Version) =>
  isApproved(scope, { kind: "job", id, version });

/** Whether a job has to be approved before it is published. */
export async function needsApproval(scope: Scope, job: Version) {
  const { approvesJobs } = await findOrganisation(scope);
  return approvesJobs && !(await isJobApproved(scope, job));
}

/** Where a job stands with its approval, and what the chain last said of it. */
export async function findApprovalStanding(scope: Scope, job: Version) {
  const [asking] = await listAskings(scope, "job", [job.id]);
  return { isNeeded: await needsApproval(scope, job), asking: asking ?? null };
}
