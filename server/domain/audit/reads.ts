import { and, asc, desc, eq, sql } from "drizzle-orm";
import { applications, auditEntries, auditSeals, auditValues, candidates, jobs, members } from "@/db/schema";
import { isAmong } from "../ids";
import { earlierThan, isAmongFirst, laterThan, pageOf, placeOf } from "../pages";
import type { Scope } from "../scope";
import { valuesAlong } from "../values";
import type { AuditSearch } from "./input";

const PAGE = 50;

/** The trail, the newest first; the story of one application from its beginning. */
export async function listEntries(scope: Scope, search: AuditSearch) {
  const inOrder = search.applicationId !== undefined;
  const order = inOrder
    ? [asc(auditEntries.at), asc(auditEntries.id)]
    : [desc(auditEntries.at), desc(auditEntries.id)];
  const wanted = and(...conditions(search, inOrder));
  const rows = await scope.tx
    .select({
      id: auditEntries.id,
      at: auditEntries.at,
      actor: auditEntries.actor,
      verb: auditEntries.verb,
      subjectId: auditEntries.subjectId,
      applicationId: auditEntries.applicationId,
      memberName: members.name,
      candidateId: sql<string | null>`coalesce(${applications.candidateId}, ${auditEntries.candidateId})`,
      jobTitle: jobs.title,
      before: auditValues.before,
      after: auditValues.after,
    })
    .from(auditEntries)
    .leftJoin(auditValues, eq(auditValues.entryId, auditEntries.id))
    .leftJoin(members, eq(members.id, auditEntries.memberId))
    .leftJoin(applications, eq(applications.id, auditEntries.applicationId))
    .leftJoin(jobs, eq(jobs.id, applications.jobId))
    .where(isAmongFirst(scope, auditEntries, { wanted, order, most: PAGE + 1 }))
    .orderBy(...order);
  const page = pageOf(rows, PAGE, ({ at }) => at);
  const names = await namesOf(scope, page.rows);
  return {
    ...page,
    rows: page.rows.map(({ candidateId, ...row }) => ({
      ...row,
      candidateName: names.get(candidateId ?? "") ?? null,
    })),
  };
}

/** The names of those whom entries are about. */
async function namesOf(scope: Scope, entries: readonly { candidateId: string | null }[]) {
  const ids = entries.flatMap(({ candidateId }) => candidateId ?? []);
  const named = await scope.tx
    .select({ id: candidates.id, name: candidates.name })
    .from(candidates)
    .where(isAmong(candidates.id, ids));
  return new Map(named.map(({ id, name }) => [id, name]));
}

function conditions({ subject, memberId, applicationId, after }: AuditSearch, inOrder: boolean) {
  const beyond = inOrder ? laterThan : earlierThan;
  return [
    subject ? eq(auditEntries.subjectType, subject) : undefined,
    memberId ? eq(auditEntries.memberId, memberId) : undefined,
    applicationId ? eq(auditEntries.applicationId, applicationId) : undefined,
    beyond(placeOf(after), auditEntries),
  ];
}

/** What the trail tells of: the nouns that occur in it. */
export async function listSubjects(scope: Scope): Promise<string[]> {
  return valuesAlong(scope, auditEntries, auditEntries.subjectType);
}

/** The newest seal, or null while nothing is sealed. */
export async function findLastSeal(scope: Scope) {
  const [seal] = await scope.tx
    .select({ sequence: auditSeals.sequence, sealedAt: auditSeals.sealedAt })
    .from(auditSeals)
    .orderBy(desc(auditSeals.sequence))
    .limit(1);
  return seal ?? null;
}
