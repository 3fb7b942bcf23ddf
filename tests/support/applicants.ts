import { randomBytes } from "node:crypto";
import { applyToJob } from "@/server/domain/applications/apply";
import type { ApplyInput } from "@/server/domain/applications/input";
import { createJob } from "@/server/domain/jobs/create";
import type { JobInput } from "@/server/domain/jobs/input";
import { publishJob } from "@/server/domain/jobs/publish";
import type { Job } from "@/server/domain/jobs/reads";
import { asMember, asVisitor, type Cast } from "./cast";

/** A job that anybody can apply for. */
export async function openJob(cast: Cast, changes: Partial<JobInput> = {}, now = new Date()): Promise<Job> {
  const draft = await draftJob(cast, changes, now);
  return asMember(cast.recruiter, (scope) => publishJob(scope, { jobId: draft.id }), now);
}

/** A job that nobody but members can see. */
export function draftJob(cast: Cast, changes: Partial<JobInput> = {}, now = new Date()): Promise<Job> {
  const job: JobInput = {
    title: "Senior Marketing Strategist",
    department: "Marketing",
    location: "London",
    description:
      "You will plan and run campaigns that bring the right people to us, and show what they brought.",
    recruiterId: cast.recruiter.memberId,
    hiringManagerId: cast.manager.memberId,
    ...changes,
  };
  return asMember(cast.recruiter, (scope) => createJob(scope, job), now);
}

/** What somebody sends who applies; each call is another person with another CV. */
export function applicant(job: Job, changes: Partial<ApplyInput> = {}): ApplyInput {
  const tag = randomBytes(5).toString("hex");
  return {
    job: job.slug,
    name: "Theo Marchetti",
    email: `theo-${tag}@example.test`,
    phone: "+44 20 7946 0958",
    consent: true,
    cv: storedCv(),
    ...changes,
  };
}

/** A CV that lies in storage, as its facts are recorded. */
export function storedCv(name = "cv.pdf"): ApplyInput["cv"] {
  const sha256 = randomBytes(32).toString("hex");
  return { storageKey: `cvs/${sha256}.pdf`, name, contentType: "application/pdf", sizeBytes: 2_048, sha256 };
}

/** Applies as a stranger would. */
export function apply(cast: Cast, job: Job, changes: Partial<ApplyInput> = {}, now = new Date()) {
  const given = applicant(job, changes);
  return asVisitor(cast.organisationId, (scope) => applyToJob(scope, given), now);
}
