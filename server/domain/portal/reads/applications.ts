import { desc, eq, getTableColumns } from "drizzle-orm";
import { applications, jobs, stageMoves, withdrawals } from "@/db/schema";
import { type Application, findApplication } from "../../applications/reads";
import { countUnread, listMessages } from "../../applications/reads/conversation";
import { findSeal, listContracts } from "../../contracts/reads";
import { findDays } from "../../engagements/reads/days";
import { findEngagementOf, listMilestones, listResults } from "../../engagements/reads/engagements";
import { findReferenceOf } from "../../engagements/reads/references";
import { listTerms, listTermsAnswers } from "../../engagements/reads/terms";
import { totalMinorUnits } from "../../engagements/rules/words";
import { NotFound } from "../../errors";
import { listAdjustments } from "../../interviews/reads/adjustments";
import { findJob, listEveryStage } from "../../jobs/reads";
import { listOffered, listOffersOf } from "../../offers/reads";
import { findMember } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { headline, nextThing, opening, type Step, stepsOf } from "../rules";
import { findStanding } from "./standing";

/** A candidate's applications in one organisation, the newest first, each with the sentence it opens with. */
export async function listPortalApplications(scope: Scope, candidateId: string) {
  const mine = await scope.tx
    .select({ ...getTableColumns(applications), jobTitle: jobs.title })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(eq(applications.candidateId, candidateId))
    .orderBy(desc(applications.appliedAt));
  const found = [];
  for (const { jobTitle, ...application } of await onlyKnown(scope, mine)) {
    const { organisation, standing, timeZone } = await findStanding(scope, application);
    found.push({
      id: application.id,
      jobTitle,
      appliedAt: application.appliedAt,
      organisation: { name: organisation.name, slug: organisation.slug },
      timeZone,
      headline: headline(standing),
      opening: opening(standing),
      today: standing.today,
      next: nextThing(standing),
      unread: await countUnread(scope, application.id),
    });
  }
  return found;
}

/** Everything one application's page in the portal shows: never more than what its candidate has been told. */
export async function findPortalApplication(scope: Scope, applicationId: string) {
  const application = await findApplication(scope, applicationId);
  if ((await onlyKnown(scope, [application])).length === 0) throw new NotFound("This application");
  const { organisation, candidate, timeZone, standing, terms, offer, engagement, panels } =
    await findStanding(scope, application);
  const job = await findJob(scope, application.jobId);
  return {
    id: applicationId,
    jobTitle: job.title,
    timeZone,
    state: application.state,
    appliedAt: application.appliedAt,
    calledBackFromId: application.calledBackFromId,
    calledBackTo: await findCallBack(scope, application),
    organisation: {
      name: organisation.name,
      slug: organisation.slug,
      address: organisation.address,
      locale: organisation.locale,
    },
    candidate: { name: candidate.name, email: candidate.email, locale: candidate.locale },
    headline: headline(standing),
    opening: opening(standing),
    next: nextThing(standing),
    today: standing.today,
    steps: await listSteps(scope, application),
    panels,
    adjustments: (await listAdjustments(scope, [applicationId]))[0] ?? null,
    choosing: standing.choosing !== null,
    messages: await listMessages(scope, applicationId),
    terms: terms
      ? {
          ...terms,
          total: totalMinorUnits(terms),
          sponsor: (await findMember(scope, terms.sponsorId)).name,
          inTime: standing.terms?.inTime ?? false,
          answers: await listTermsAnswers(scope, [terms.id]),
        }
      : null,
    offer: offer ? { ...offer, inTime: standing.offer?.inTime ?? false } : null,
    engagement: engagement && {
      ...engagement,
      sponsor: (await findMember(scope, engagement.sponsorId)).name,
      work: await findDays(scope, engagement),
      milestones: await listMilestones(scope, engagement.id),
      results: await listResults(scope, engagement.id),
      reference: await findReferenceOf(scope, engagement.id),
    },
    contracts: await listDocuments(scope, applicationId),
  };
}

/** Those that their candidate knows of: somebody who is called back hears of it by the offer, not before. */
export async function onlyKnown<T extends Pick<Application, "id" | "calledBackFromId">>(
  scope: Scope,
  found: readonly T[],
): Promise<T[]> {
  const calledBack = found.filter(({ calledBackFromId }) => calledBackFromId !== null);
  const offered = await listOffered(
    scope,
    calledBack.map(({ id }) => id),
  );
  return found.filter(({ id, calledBackFromId }) => calledBackFromId === null || offered.has(id));
}

async function listDocuments(scope: Scope, applicationId: string) {
  const documents = [];
  for (const { id, kind, title, signedAt, voidedAt } of await listContracts(scope, applicationId))
    documents.push({
      id,
      kind,
      title,
      signedAt,
      voidedAt,
      seal: signedAt ? await findSeal(scope, id) : null,
    });
  return documents;
}

/** The way so far. Whoever was called back has not gone through a pipeline again. */
async function listSteps(scope: Scope, application: Application): Promise<Step[]> {
  const after = await listStepsAfterwards(scope, application.id);
  if (application.calledBackFromId) return after;
  const [withdrawal] = await scope.tx
    .select({ at: withdrawals.withdrawnAt })
    .from(withdrawals)
    .where(eq(withdrawals.applicationId, application.id));
  const way = stepsOf({
    stages: await listEveryStage(scope, application.jobId),
    moves: await scope.tx
      .select({ toStageId: stageMoves.toStageId, at: stageMoves.movedAt })
      .from(stageMoves)
      .where(eq(stageMoves.applicationId, application.id)),
    appliedAt: application.appliedAt,
    answeredAt: application.state === "active" ? null : application.answeredAt,
    withdrawnAt: withdrawal?.at ?? null,
  });
  return [...way, ...after];
}

/** What was agreed since the answer, oldest first: each with the moment it came to be. */
async function listStepsAfterwards(scope: Scope, applicationId: string): Promise<Step[]> {
  const done = (text: string, at: Date | null): Step[] => (at ? [{ text, at, state: "done" }] : []);
  const terms = await listTerms(scope, applicationId);
  const answers = await listTermsAnswers(
    scope,
    terms.map(({ id }) => id),
  );
  const engagement = await findEngagementOf(scope, applicationId);
  const offers = await listOffersOf(scope, applicationId);
  const contracts = await listContracts(scope, applicationId);
  const steps = [
    ...answers.flatMap(({ kind, answeredAt }) => done(ANSWERED[kind], answeredAt)),
    ...offers.flatMap(({ title, state, sentAt, answeredAt }) => [
      ...done(`Our offer: ${title}`, sentAt),
      ...done(state === "declined" ? "You declined the offer" : "You accepted the offer", answeredAt),
    ]),
    ...contracts.flatMap(({ kind, signedAt }) =>
      done(kind === "consulting" ? "Signed: the engagement began" : "Signed: you are hired", signedAt),
    ),
    ...done("The engagement was closed", engagement?.closedAt ?? null),
  ];
  return steps.toSorted((a, b) => (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0));
}

const ANSWERED = {
  accept: "You accepted the engagement",
  decline: "You declined the engagement",
  ask: "You asked about the terms",
  counter: "You proposed other terms",
} as const;

async function findCallBack(scope: Scope, { id }: Application) {
  const found = await scope.tx
    .select({ id: applications.id, jobTitle: jobs.title, calledBackFromId: applications.calledBackFromId })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(eq(applications.calledBackFromId, id))
    .orderBy(desc(applications.appliedAt));
  const [newest] = await onlyKnown(scope, found);
  return newest ?? null;
}
