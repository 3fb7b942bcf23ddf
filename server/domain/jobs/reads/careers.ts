import { and, asc, desc, eq, sql } from "drizzle-orm";
import { jobs } from "@/db/schema";
import { NotFound } from "../../errors";
import { findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";
import type { CareersFilter } from "../input";
import { listQuestions, listStages } from "../reads";
import { countryOf } from "../words";

// What strangers see. The database shows a visitor only jobs that were published once; columns are named one by
// one, so that a column added later is not public by accident.

const publicColumns = {
  id: jobs.id,
  slug: jobs.slug,
  title: jobs.title,
  department: jobs.department,
  location: jobs.location,
  country: jobs.country,
  workplace: jobs.workplace,
  employmentType: jobs.employmentType,
  level: jobs.level,
  salaryMinMinorUnits: jobs.salaryMinMinorUnits,
  salaryMaxMinorUnits: jobs.salaryMaxMinorUnits,
  currency: jobs.currency,
  payPeriod: jobs.payPeriod,
  promisedDays: jobs.promisedDays,
  publishedAt: jobs.publishedAt,
};

/** An organisation as strangers meet it. */
export async function findEmployer(scope: Scope) {
  const {
    organisationId: id,
    slug,
    name,
    timeZone,
    about,
    address,
    brandColour,
    locale,
    holidayRegion,
  } = await findOrganisation(scope);
  const country = countryOf(holidayRegion);
  return { id, slug, name, timeZone, about, address, brandColour, locale, country };
}

/** Open jobs, the newest first. */
export function listOpenJobs(scope: Scope) {
  return scope.tx
    .select(publicColumns)
    .from(jobs)
    .where(eq(jobs.state, "published"))
    .orderBy(desc(jobs.publishedAt), asc(jobs.id));
}

/** Open jobs with all their words, for feeds. */
export function listOpenJobsInFull(scope: Scope) {
  return scope.tx
    .select({ ...publicColumns, description: jobs.description })
    .from(jobs)
    .where(eq(jobs.state, "published"))
    .orderBy(desc(jobs.publishedAt), asc(jobs.id));
}

/** Open jobs that match what a visitor looks for, and what there is to choose from. */
export async function searchOpenJobs(scope: Scope, filter: CareersFilter) {
  const open = await listOpenJobs(scope);
  const wanted = words(filter.text);
  const found = open.filter(
    (job) =>
      (!filter.department || job.department === filter.department) &&
      (!filter.location || job.location === filter.location) &&
      (!filter.workplace || job.workplace === filter.workplace) &&
      (!filter.employmentType || job.employmentType === filter.employmentType) &&
      wanted.every((word) =>
        words(`${job.title} ${job.department} ${job.location} ${job.level}`).some((w) => w.startsWith(word)),
      ),
  );
  return {
    jobs: found,
    total: open.length,
    departments: choices(open.map(({ department }) => department)),
    locations: choices(open.map(({ location }) => location)),
  };
}

/**
 * One job with its form, also a closed one or one that is not open at the moment: a shared link must not end in
 * nothing. Whether it is paused or waits for an approval is nobody's business outside.
 */
export async function findPublicJob(scope: Scope, slug: string) {
  const [job] = await scope.tx
    .select({
      ...publicColumns,
      state: jobs.state,
      description: jobs.description,
      openings: jobs.openings,
      asksForEngagement: jobs.asksForEngagement,
      closedAt: jobs.closedAt,
    })
    .from(jobs)
    .where(and(eq(jobs.slug, slug), sql`${jobs.publishedAt} is not null`));
  if (!job) throw new NotFound("This job");
  const steps = (await listStages(scope, job.id)).map(({ candidateName }) => candidateName);
  // Which answers are noticed is nobody's business outside.
  const questions = (await listQuestions(scope, job.id)).map(
    ({ id, label, help, kind, required, options }) => ({ id, label, help, kind, required, options }),
  );
  const state = job.state === "published" || job.state === "closed" ? job.state : ("paused" as const);
  return { ...job, state, questions, steps: [...new Set(steps)] };
}

export type Employer = Awaited<ReturnType<typeof findEmployer>>;
export type PublicJob = Awaited<ReturnType<typeof findPublicJob>>;
export type OpenJob = Awaited<ReturnType<typeof listOpenJobs>>[number];

const words = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const choices = (values: string[]) => [...new Set(values)].filter(Boolean).sort((a, b) => a.localeCompare(b));
