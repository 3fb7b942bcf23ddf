import { and, asc, desc, eq, inArray, sql } from "drizzle-orm";
import {
  applications,
  candidates,
  engagements,
  files,
  jobs,
  members,
  milestones,
  readings,
  results,
} from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";

export type Engagement = typeof engagements.$inferSelect;
export type Milestone = typeof milestones.$inferSelect;
export type Result = typeof results.$inferSelect;
export type Reading = typeof readings.$inferSelect;

export async function findEngagement(scope: Scope, engagementId: string): Promise<Engagement> {
  const [found] = await scope.tx.select().from(engagements).where(eq(engagements.id, engagementId));
  if (!found) throw new NotFound("This engagement");
  return found;
}

/** The same, held until this transaction ends, so that it does not close under somebody's delivery. */
export async function lockEngagement(scope: Scope, engagementId: string): Promise<Engagement> {
  const [found] = await scope.tx
    .select()
    .from(engagements)
    .where(eq(engagements.id, engagementId))
    .for("update");
  if (!found) throw new NotFound("This engagement");
  return found;
}

export async function findEngagementOf(scope: Scope, applicationId: string): Promise<Engagement | null> {
  const [found] = await scope.tx
    .select()
    .from(engagements)
    .where(eq(engagements.applicationId, applicationId));
  return found ?? null;
}

export async function findEngagementByContract(scope: Scope, contractId: string): Promise<Engagement> {
  const [found] = await scope.tx.select().from(engagements).where(eq(engagements.contractId, contractId));
  if (!found) throw new NotFound("This engagement");
  return found;
}

/** All engagements, those under way first, each with the newest figure of its first result. */
export function listEngagements(scope: Scope) {
  const first = scope.tx
    .selectDistinctOn([results.engagementId], {
      engagementId: results.engagementId,
      resultId: results.id,
      name: results.name,
      unit: results.unit,
      target: results.target,
    })
    .from(results)
    .orderBy(results.engagementId, results.id)
    .as("first");
  const newest = scope.tx
    .selectDistinctOn([readings.resultId], { resultId: readings.resultId, value: readings.value })
    .from(readings)
    .orderBy(readings.resultId, desc(readings.readOn))
    .as("newest");
  return scope.tx
    .select({
      id: engagements.id,
      applicationId: engagements.applicationId,
      title: engagements.title,
      state: engagements.state,
      startsOn: engagements.startsOn,
      endsOn: engagements.endsOn,
      candidateName: candidates.name,
      jobTitle: jobs.title,
      sponsorName: members.name,
      measure: first.name,
      unit: first.unit,
      target: first.target,
      value: newest.value,
    })
    .from(engagements)
    .innerJoin(candidates, eq(candidates.id, engagements.candidateId))
    .innerJoin(applications, eq(applications.id, engagements.applicationId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .innerJoin(members, eq(members.id, engagements.sponsorId))
    .leftJoin(first, eq(first.engagementId, engagements.id))
    .leftJoin(newest, eq(newest.resultId, first.resultId))
    .orderBy(
      sql`array_position(array['running', 'signing', 'closed'], ${engagements.state})`,
      desc(engagements.startsOn),
      desc(engagements.id),
    );
}

export async function findMilestone(scope: Scope, milestoneId: string): Promise<Milestone> {
  const [found] = await scope.tx.select().from(milestones).where(eq(milestones.id, milestoneId));
  if (!found) throw new NotFound("This milestone");
  return found;
}

/** In the order in which they are due, with the name of what was delivered. */
export function listMilestones(scope: Scope, engagementId: string) {
  return scope.tx
    .select({
      id: milestones.id,
      title: milestones.title,
      dueOn: milestones.dueOn,
      deliveredAt: milestones.deliveredAt,
      deliveryNote: milestones.deliveryNote,
      fileId: milestones.fileId,
      fileName: files.name,
      approvedAt: milestones.approvedAt,
      approvedByName: members.name,
    })
    .from(milestones)
    .leftJoin(files, eq(files.id, milestones.fileId))
    .leftJoin(members, eq(members.id, milestones.approvedBy))
    .where(eq(milestones.engagementId, engagementId))
    .orderBy(asc(milestones.dueOn), asc(milestones.position));
}

export async function findResult(scope: Scope, resultId: string): Promise<Result> {
  const [found] = await scope.tx.select().from(results).where(eq(results.id, resultId));
  if (!found) throw new NotFound("This result");
  return found;
}

export async function findReading(scope: Scope, readingId: string): Promise<Reading> {
  const [found] = await scope.tx.select().from(readings).where(eq(readings.id, readingId));
  if (!found) throw new NotFound("This reading");
  return found;
}

export async function findReadingOn(scope: Scope, resultId: string, readOn: string): Promise<Reading | null> {
  const [found] = await scope.tx
    .select()
    .from(readings)
    .where(and(eq(readings.resultId, resultId), eq(readings.readOn, readOn)));
  return found ?? null;
}

/** Each result with its readings, oldest first. */
export async function listResults(scope: Scope, engagementId: string) {
  const found = await scope.tx
    .select()
    .from(results)
    .where(eq(results.engagementId, engagementId))
    .orderBy(asc(results.id));
  if (found.length === 0) return [];
  const rows = await scope.tx
    .select()
    .from(readings)
    .where(
      inArray(
        readings.resultId,
        found.map(({ id }) => id),
      ),
    )
    .orderBy(asc(readings.readOn));
  return found.map((result) => ({
    ...result,
    readings: rows.filter(({ resultId }) => resultId === result.id),
  }));
}
