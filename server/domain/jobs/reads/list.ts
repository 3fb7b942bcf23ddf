import { and, count, desc, eq, isNull, lt, type SQL, sql } from "drizzle-orm";
import { applications, jobs, members } from "@/db/schema";
import { findOrganisation } from "../../organisations/reads";
import { dayIn } from "../../organisations/rules";
import type { Scope } from "../../scope";
import type { Job } from "../reads";

/** Jobs with how many wait in them, the open ones first. */
export async function listJobs(scope: Scope, { state }: { state?: Job["state"] } = {}) {
  const { timeZone } = await findOrganisation(scope);
  const today = dayIn(timeZone, scope.now);
  const isActive = eq(applications.state, "active");
  const isOverdue = and(isActive, isNull(applications.answeredAt), lt(applications.promisedOn, today));
  const active = await countEach(scope, isActive);
  const overdue = await countEach(scope, isOverdue);
  const hired = await countEach(scope, eq(applications.state, "hired"));
  const found = await scope.tx
    .select({
      id: jobs.id,
      slug: jobs.slug,
      title: jobs.title,
      department: jobs.department,
      location: jobs.location,
      workplace: jobs.workplace,
      employmentType: jobs.employmentType,
      state: jobs.state,
      openings: jobs.openings,
      publishedAt: jobs.publishedAt,
      closedAt: jobs.closedAt,
      createdAt: jobs.createdAt,
      recruiterName: members.name,
    })
    .from(jobs)
    .innerJoin(members, eq(members.id, jobs.recruiterId))
    .where(state ? eq(jobs.state, state) : undefined)
    .orderBy(
      sql`array_position(array['published', 'paused', 'approved', 'asked', 'draft', 'closed'], ${jobs.state})`,
      desc(jobs.createdAt),
    );
  return found.map((job) => ({
    ...job,
    active: active.get(job.id) ?? 0,
    overdue: overdue.get(job.id) ?? 0,
    hired: hired.get(job.id) ?? 0,
  }));
}

/**
 * How many applications each job has of those that are wanted: along an index of these few. All who ever applied are
 * read by none, and joined to jobs it would be counted anew for each of them.
 */
async function countEach({ tx }: Scope, wanted: SQL | undefined) {
  const rows = await tx
    .select({ jobId: applications.jobId, times: count() })
    .from(applications)
    .where(wanted)
    .groupBy(applications.jobId);
  return new Map(rows.map(({ jobId, times }) => [jobId, times]));
}
