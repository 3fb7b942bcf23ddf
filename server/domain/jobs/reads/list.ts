import { and, desc, eq, isNull, lt, type SQL, sql } from "drizzle-orm";
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
  // Each is counted along an index of those few; all who ever applied are read by none.
  const [active, overdue, hired] = [
    countEach(scope, "active", isActive),
    countEach(scope, "overdue", isOverdue),
    countEach(scope, "hired", eq(applications.state, "hired")),
  ];
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
      active: sql<number>`coalesce(${active.times}, 0)`,
      overdue: sql<number>`coalesce(${overdue.times}, 0)`,
      hired: sql<number>`coalesce(${hired.times}, 0)`,
    })
    .from(jobs)
    .innerJoin(members, eq(members.id, jobs.recruiterId))
    .leftJoin(active, eq(active.jobId, jobs.id))
    .leftJoin(overdue, eq(overdue.jobId, jobs.id))
    .leftJoin(hired, eq(hired.jobId, jobs.id))
    .where(state ? eq(jobs.state, state) : undefined)
    .orderBy(
      sql`array_position(array['published', 'paused', 'approved', 'asked', 'draft', 'closed'], ${jobs.state})`,
      desc(jobs.createdAt),
    );
}

/** How many applications each job has of those that are wanted. */
const countEach = ({ tx }: Scope, name: string, wanted: SQL | undefined) =>
  tx
    .select({ jobId: applications.jobId, times: sql<number>`count(*)::int`.as(`times_${name}`) })
    .from(applications)
    .where(wanted)
    .groupBy(applications.jobId)
    .as(name);
