import { and, desc, eq, sql } from "drizzle-orm";
import { applicationAnswers, applications, files, jobQuestions, jobs, members, stages } from "@/db/schema";
import { findCandidate } from "../candidates/reads";
import { findFileText } from "../candidates/reads/files";
import { NotFound } from "../errors";
import { findJob, listStages } from "../jobs/reads";
import type { Scope } from "../scope";

export type Application = typeof applications.$inferSelect;

export async function findApplication(scope: Scope, applicationId: string): Promise<Application> {
  const [found] = await scope.tx.select().from(applications).where(eq(applications.id, applicationId));
  if (!found) throw new NotFound("This application");
  return found;
}

/** The application, held until this transaction ends: what is decided, released and withdrawn waits its turn. */
export async function lockApplication(scope: Scope, applicationId: string): Promise<Application> {
  const [found] = await scope.tx
    .select()
    .from(applications)
    .where(eq(applications.id, applicationId))
    .for("update");
  if (!found) throw new NotFound("This application");
  return found;
}

/** An application with everything its page shows of this area. */
export async function findWholeApplication(scope: Scope, applicationId: string) {
  const application = await findApplication(scope, applicationId);
  const { candidateId, jobId, ownerId, cvId } = application;
  const [owner] = await scope.tx
    .select({ id: members.id, name: members.name, leftAt: members.leftAt })
    .from(members)
    .where(eq(members.id, ownerId));
  const job = await findJob(scope, jobId);
  return {
    ...application,
    candidate: await findCandidate(scope, candidateId),
    job: { id: job.id, slug: job.slug, title: job.title, state: job.state, level: job.level },
    stages: await listStages(scope, jobId),
    owner: owner ?? null,
    cv: cvId ? await findFileText(scope, cvId) : null,
    answers: await listAnswers(scope, applicationId),
    others: await listOtherApplications(scope, application),
  };
}

/** A candidate's applications in this organisation, the newest first. */
export function listApplicationsOf(scope: Scope, candidateId: string) {
  return scope.tx
    .select({
      id: applications.id,
      state: applications.state,
      appliedAt: applications.appliedAt,
      promisedOn: applications.promisedOn,
      source: applications.source,
      jobTitle: jobs.title,
      stageName: stages.name,
      calledBackFromId: applications.calledBackFromId,
    })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .innerJoin(stages, eq(stages.id, applications.stageId))
    .where(eq(applications.candidateId, candidateId))
    .orderBy(desc(applications.appliedAt));
}

/** What was answered to the job's own questions, in their order; a file by its name, with its id to open it. */
async function listAnswers(scope: Scope, applicationId: string) {
  const rows = await scope.tx
    .select({
      questionId: applicationAnswers.questionId,
      label: jobQuestions.label,
      kind: jobQuestions.kind,
      value: applicationAnswers.value,
      flagged: applicationAnswers.flagged,
      fileName: files.name,
    })
    .from(applicationAnswers)
    .innerJoin(jobQuestions, eq(jobQuestions.id, applicationAnswers.questionId))
    .leftJoin(
      files,
      and(eq(jobQuestions.kind, "file"), sql`${files.id}::text = ${applicationAnswers.value} #>> '{}'`),
    )
    .where(eq(applicationAnswers.applicationId, applicationId))
    .orderBy(jobQuestions.position);
  return rows.map(({ fileName, ...answer }) => ({
    ...answer,
    file: fileName ? { id: String(answer.value), name: fileName } : null,
  }));
}

async function listOtherApplications(scope: Scope, { id, candidateId }: Application) {
  return (await listApplicationsOf(scope, candidateId)).filter((other) => other.id !== id);
}
