import { and, asc, desc, eq, sql } from "drizzle-orm";
import { applications, auditEntries, auditSeals, auditValues, candidates, jobs, members } from "@/db/schema";
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
      candidateName: candidates.name,
      jobTitle: jobs.title,
      before: auditValues.before,
      after: auditValues.after,
    })
    .from(auditEntries)
    .leftJoin(auditValues, eq(auditValues.entryId, auditEntries.id))
    .leftJoin(members, eq(members.id, auditEntries.memberId))
    .leftJoin(applications, eq(applications.id, auditEntries.applicationId))
    .leftJoin(
      candidates,
      sql`${candidates.id} = coalesce(${applications.candidateId}, ${auditEntries.candidateId})`,
    )
    .leftJoin(jobs, eq(jobs.id, applications.jobId))
    .where(isAmongFirst(scope, auditEntries, { wanted, order, most: PAGE + 1 }))
    .orderBy(...order);
  return pageOf(rows, PAGE, ({ at }) => at);
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
