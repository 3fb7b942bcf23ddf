import { and, count, desc, eq, inArray, lt, or } from "drizzle-orm";
import {
  applicationAnswers,
  applications,
  candidates,
  jobQuestions,
  jobs,
  members,
  stages,
} from "@/db/schema";
import { findCandidate, listMatching } from "../candidates/reads";
import { findFileText } from "../candidates/reads/files";
import { placeOf, placeText } from "../candidates/rules";
import { NotFound } from "../errors";
import { findJob, listStages } from "../jobs/reads";
import type { Scope } from "../scope";
import type { ApplicationsInput } from "./input";

export type Application = typeof applications.$inferSelect;

const pageLength = 40;

export async function findApplication(scope: Scope, applicationId: string): Promise<Application> {
  const [found] = await scope.tx.select().from(applications).where(eq(applications.id, applicationId));
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

export type WholeApplication = Awaited<ReturnType<typeof findWholeApplication>>;

/** Applications, the newest first, a page at a time. */
export async function listApplications(scope: Scope, filter: ApplicationsInput) {
  const place = placeOf(filter.after);
  const matching = filter.search ? await listMatching(scope, filter.search) : null;
  const wanted = and(
    filter.jobId ? eq(applications.jobId, filter.jobId) : undefined,
    filter.stageId ? eq(applications.stageId, filter.stageId) : undefined,
    filter.state ? eq(applications.state, filter.state) : undefined,
    matching ? inArray(applications.candidateId, matching) : undefined,
  );
  const found = await scope.tx
    .select({
      id: applications.id,
      candidateId: applications.candidateId,
      candidateName: candidates.name,
      jobTitle: jobs.title,
      stageName: stages.name,
      state: applications.state,
      appliedAt: applications.appliedAt,
      stageEnteredAt: applications.stageEnteredAt,
      promisedOn: applications.promisedOn,
      answeredAt: applications.answeredAt,
      nextStep: applications.nextStep,
      source: applications.source,
      openToEngagement: applications.openToEngagement,
      ownerName: members.name,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .innerJoin(stages, eq(stages.id, applications.stageId))
    .innerJoin(members, eq(members.id, applications.ownerId))
    .where(
      and(
        wanted,
        place
          ? or(
              lt(applications.appliedAt, place.at),
              and(eq(applications.appliedAt, place.at), lt(applications.id, place.id)),
            )
          : undefined,
      ),
    )
    .orderBy(desc(applications.appliedAt), desc(applications.id))
    .limit(pageLength + 1);
  const [counted] = await scope.tx.select({ total: count() }).from(applications).where(wanted);
  const rows = found.slice(0, pageLength);
  const last = rows.at(-1);
  return {
    rows,
    next: found.length > pageLength && last ? placeText({ at: last.appliedAt, id: last.id }) : null,
    total: counted?.total ?? 0,
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

function listAnswers(scope: Scope, applicationId: string) {
  return scope.tx
    .select({
      questionId: applicationAnswers.questionId,
      label: jobQuestions.label,
      kind: jobQuestions.kind,
      value: applicationAnswers.value,
    })
    .from(applicationAnswers)
    .innerJoin(jobQuestions, eq(jobQuestions.id, applicationAnswers.questionId))
    .where(eq(applicationAnswers.applicationId, applicationId))
    .orderBy(jobQuestions.position);
}

async function listOtherApplications(scope: Scope, { id, candidateId }: Application) {
  return (await listApplicationsOf(scope, candidateId)).filter((other) => other.id !== id);
}
