import { desc, eq, sql } from "drizzle-orm";
import { applications, jobs, members } from "@/db/schema";
import { findOrganisation } from "../../organisations/reads";
import { dayIn } from "../../organisations/rules";
import type { Scope } from "../../scope";
import type { Job } from "../reads";

/** Jobs with how many wait in them, the open ones first. */
export async function listJobs(scope: Scope, { state }: { state?: Job["state"] } = {}) {
  const { timeZone } = await findOrganisation(scope);
  const today = dayIn(timeZone, scope.now);
  const waiting = scope.tx
    .select({
      jobId: applications.jobId,
      active: sql<number>`count(*) filter (where ${applications.state} = 'active')::int`.as("active"),
      hired: sql<number>`count(*) filter (where ${applications.state} = 'hired')::int`.as("hired"),
      overdue:
        sql<number>`count(*) filter (where ${applications.state} = 'active' and ${applications.answeredAt} is null and ${applications.promisedOn} < ${today}::date)::int`.as(
          "overdue",
        ),
      total: sql<number>`count(*)::int`.as("total"),
    })
    .from(applications)
    .groupBy(applications.jobId)
    .as("waiting");
  return scope.tx
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
      active: sql<number>`coalesce(${waiting.active}, 0)`,
      hired: sql<number>`coalesce(${waiting.hired}, 0)`,
      overdue: sql<number>`coalesce(${waiting.overdue}, 0)`,
      total: sql<number>`coalesce(${waiting.total}, 0)`,
    })
    .from(jobs)
    .innerJoin(members, eq(members.id, jobs.recruiterId))
    .leftJoin(waiting, eq(waiting.jobId, jobs.id))
    .where(state ? eq(jobs.state, state) : undefined)
    .orderBy(
      sql`array_position(array['published', 'paused', 'approved', 'asked', 'draft', 'closed'], ${jobs.state})`,
      desc(jobs.createdAt),
    );
}
