import { and, asc, count, eq, isNull } from "drizzle-orm";
import { applications, jobQuestions, jobs, stages } from "@/db/schema";
import { NotFound } from "../errors";
import { findMember } from "../organisations/reads";
import type { Scope } from "../scope";
import { findApprovalStanding } from "./reads/approvals";

export type Job = typeof jobs.$inferSelect;
export type Stage = typeof stages.$inferSelect;
export type Question = typeof jobQuestions.$inferSelect;

export async function findJob(scope: Scope, jobId: string): Promise<Job> {
  const [found] = await scope.tx.select().from(jobs).where(eq(jobs.id, jobId));
  if (!found) throw new NotFound("This job");
  return found;
}

/** The job, held until this transaction ends: whoever applies meanwhile waits, and meets what it has become. */
export async function lockJob(scope: Scope, jobId: string): Promise<Job> {
  const [found] = await scope.tx.select().from(jobs).where(eq(jobs.id, jobId)).for("update");
  if (!found) throw new NotFound("This job");
  return found;
}

/** The job, held against closing and arranging until this transaction ends; others may hold it at the same time. */
export async function holdJob(scope: Scope, jobId: string): Promise<Job> {
  const [found] = await scope.tx.select().from(jobs).where(eq(jobs.id, jobId)).for("key share");
  if (!found) throw new NotFound("This job");
  return found;
}

export async function findJobBySlug(scope: Scope, slug: string): Promise<Job> {
  const [found] = await scope.tx.select().from(jobs).where(eq(jobs.slug, slug));
  if (!found) throw new NotFound("This job");
  return found;
}

/** A job's columns, from left to right. */
export function listStages(scope: Scope, jobId: string): Promise<Stage[]> {
  return scope.tx
    .select()
    .from(stages)
    .where(and(eq(stages.jobId, jobId), isNull(stages.removedAt)))
    .orderBy(asc(stages.position));
}

/** Also those that were removed, for the way of somebody who once stood in them. */
export function listEveryStage(scope: Scope, jobId: string): Promise<Stage[]> {
  return scope.tx.select().from(stages).where(eq(stages.jobId, jobId)).orderBy(asc(stages.position));
}

export async function findStage(scope: Scope, stageId: string): Promise<Stage> {
  const [found] = await scope.tx.select().from(stages).where(eq(stages.id, stageId));
  if (!found) throw new NotFound("This stage");
  return found;
}

/** The questions an application form asks now. */
export function listQuestions(scope: Scope, jobId: string): Promise<Question[]> {
  return scope.tx
    .select()
    .from(jobQuestions)
    .where(and(eq(jobQuestions.jobId, jobId), isNull(jobQuestions.removedAt)))
    .orderBy(asc(jobQuestions.position));
}

/** Applications of a job that nobody has answered yet. */
export async function countWaiting(scope: Scope, jobId: string): Promise<number> {
  const [row] = await scope.tx
    .select({ waiting: count() })
    .from(applications)
    .where(and(eq(applications.jobId, jobId), eq(applications.state, "active")));
  return row?.waiting ?? 0;
}

/** Openings of a job that somebody has been hired for. */
async function countHired(scope: Scope, jobId: string): Promise<number> {
  return scope.tx.$count(applications, and(eq(applications.jobId, jobId), eq(applications.state, "hired")));
}

/** A job with everything its pages show of this area. */
export async function findWholeJob(scope: Scope, jobId: string) {
  const job = await findJob(scope, jobId);
  return {
    ...job,
    stages: await listStages(scope, job.id),
    questions: await listQuestions(scope, job.id),
    recruiter: (await findMember(scope, job.recruiterId)).name,
    hiringManager: (await findMember(scope, job.hiringManagerId)).name,
    waiting: await countWaiting(scope, job.id),
    hired: await countHired(scope, job.id),
    approval: await findApprovalStanding(scope, job),
  };
}
