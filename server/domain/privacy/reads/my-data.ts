import { and, asc, desc, eq, inArray, isNull, or, type SQL } from "drizzle-orm";
import { applications, contractSeals, files, jobQuestions, jobs } from "@/db/schema";
import { findCandidate } from "../../candidates/reads";
import { findOrganisation } from "../../organisations/reads";
import { onlyKnown } from "../../portal/reads/applications";
import { candidateOf, type Scope } from "../../scope";
import { PARTS } from "../rules/my-data";
import type { Part } from "../rules/parts";
import { placesOf } from "../rules/places";

type Rows = Record<string, unknown>[];

/** All that an organisation may hand a candidate about themself, read as the candidate: nobody else's rows exist for it. */
export async function findMyData(scope: Scope) {
  const candidate = await findCandidate(scope, candidateOf(scope));
  const organisation = await findOrganisation(scope);
  const known = await listKnown(scope, candidate.id);
  const ids = known.map(({ id }) => id);
  const parts: Record<string, Rows> = {};
  for (const [name, one] of Object.entries(PARTS)) parts[name] = await rowsOf(scope, candidate.id, ids, one);
  const { name, email, phone, location, timeZone, locale, createdAt } = candidate;
  return {
    organisation: { name: organisation.name, slug: organisation.slug, timeZone: organisation.timeZone },
    writtenAt: scope.now,
    you: { name, email, phone, location, timeZone, locale, knownSince: createdAt },
    applications: known,
    questions: await listQuestions(scope, parts.applicationAnswers ?? []),
    files: await listTheirFiles(scope, candidate.id, ids),
    ...(parts as Record<keyof typeof PARTS, Rows>),
  };
}

export type MyData = Awaited<ReturnType<typeof findMyData>>;

async function listKnown(scope: Scope, candidateId: string) {
  const { id, state, source, openToEngagement, appliedAt, promisedOn, answeredAt, consentText } =
    applications;
  const calledBackFromId = applications.calledBackFromId;
  const found = await scope.tx
    .select({
      ...{ id, state, source, openToEngagement, appliedAt, promisedOn, answeredAt, consentText },
      ...{ calledBackFromId, jobTitle: jobs.title },
    })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(eq(applications.candidateId, candidateId))
    .orderBy(desc(applications.appliedAt));
  return onlyKnown(scope, found);
}

/** What hangs on an application that the candidate does not know of yet, is not known either. */
function rowsOf(
  { tx }: Scope,
  candidateId: string,
  known: string[],
  { table, columns }: Part,
): Promise<Rows> {
  const among = table.applicationId && amongOrNone(table.applicationId, known);
  return tx
    .select(columns)
    .from(table)
    .where(and(eq(table.candidateId, candidateId), among)) as Promise<Rows>;
}

function amongOrNone(column: NonNullable<Part["table"]["applicationId"]>, ids: string[]): SQL | undefined {
  return ids.length > 0 ? or(isNull(column), inArray(column, ids)) : isNull(column);
}

async function listQuestions({ tx }: Scope, answers: Rows) {
  const ids = answers.map(({ questionId }) => String(questionId));
  if (ids.length === 0) return [];
  return tx
    .select({ id: jobQuestions.id, label: jobQuestions.label })
    .from(jobQuestions)
    .where(inArray(jobQuestions.id, ids));
}

/** Every file they gave, and every contract that everybody has signed, with its place in the ZIP. */
async function listTheirFiles({ tx }: Scope, candidateId: string, known: string[]) {
  const found = await tx
    .select({
      ...{ id: files.id, kind: files.kind, name: files.name, contentType: files.contentType },
      ...{ sizeBytes: files.sizeBytes, createdAt: files.createdAt, storageKey: files.storageKey },
      sealedAt: contractSeals.sealedAt,
    })
    .from(files)
    .leftJoin(contractSeals, eq(contractSeals.fileId, files.id))
    .where(and(eq(files.candidateId, candidateId), amongOrNone(files.applicationId, known)))
    .orderBy(asc(files.createdAt), asc(files.id));
  const places = placesOf(found);
  return found.map((file) => ({ ...file, place: places.get(file.id) ?? file.id }));
}
