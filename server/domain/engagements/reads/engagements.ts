import { and, asc, eq, inArray } from "drizzle-orm";
import { engagements, files, members, milestones, readings, results } from "@/db/schema";
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
