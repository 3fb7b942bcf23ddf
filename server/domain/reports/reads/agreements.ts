import { and, asc, eq, isNotNull, isNull, ne, notExists, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import {
  applications,
  candidates,
  contractSigners,
  contracts,
  engagements,
  jobApprovals,
  jobs,
  members,
  milestones,
  offers,
  readings,
  results,
  signatures,
  terms,
} from "@/db/schema";
import type { Scope } from "../../scope";
import type { Asking, TodayRow } from "./today";

/** Terms that wait for somebody other than who proposed them. */
export async function listUnapprovedTerms(scope: Scope, { memberId }: Asking): Promise<TodayRow[]> {
  const rows = await scope.tx
    .select({
      targetId: terms.id,
      applicationId: terms.applicationId,
      name: candidates.name,
      about: jobs.title,
      at: terms.createdAt,
    })
    .from(terms)
    .innerJoin(candidates, eq(candidates.id, terms.candidateId))
    .innerJoin(applications, eq(applications.id, terms.applicationId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(and(eq(terms.state, "proposed"), or(isNull(terms.createdBy), ne(terms.createdBy, memberId))))
    .orderBy(asc(terms.createdAt))
    .limit(100);
  return rows.map((row) => ({ ...row, key: `terms:${row.targetId}`, kind: "terms" }));
}

export async function listUnapprovedOffers(scope: Scope, { memberId }: Asking): Promise<TodayRow[]> {
  const rows = await scope.tx
    .select({
      targetId: offers.id,
      applicationId: offers.applicationId,
      name: candidates.name,
      about: offers.title,
      at: offers.draftedAt,
    })
    .from(offers)
    .innerJoin(candidates, eq(candidates.id, offers.candidateId))
    .where(and(eq(offers.state, "draft"), ne(offers.draftedBy, memberId)))
    .orderBy(asc(offers.draftedAt))
    .limit(100);
  return rows.map((row) => ({ ...row, key: `offer:${row.targetId}`, kind: "offer" }));
}

/** Jobs that wait for the word of the member who asks: by name, or of any owner or administrator. */
export async function listJobsToApprove(scope: Scope, { memberId, role }: Asking): Promise<TodayRow[]> {
  const anyMay = role === "owner" || role === "admin";
  const rows = await scope.tx
    .select({
      targetId: jobs.id,
      name: members.name,
      about: jobs.title,
      at: jobApprovals.askedAt,
    })
    .from(jobApprovals)
    .innerJoin(jobs, eq(jobs.id, jobApprovals.jobId))
    .innerJoin(members, eq(members.id, jobApprovals.askedBy))
    .where(
      and(
        isNull(jobApprovals.verdict),
        ne(jobApprovals.askedBy, memberId),
        anyMay ? undefined : eq(jobApprovals.approverId, memberId),
      ),
    )
    .orderBy(asc(jobApprovals.askedAt))
    .limit(100);
  return rows.map((row) => ({ ...row, applicationId: null, key: `job:${row.targetId}`, kind: "job" }));
}

/** Contracts that have come to the signature of the member who asks: everybody before them has signed. */
export async function listToSign(scope: Scope, { memberId }: Asking): Promise<TodayRow[]> {
  const earlier = alias(contractSigners, "earlier");
  const signed = (signer: typeof contractSigners | typeof earlier) =>
    scope.tx.select({ one: sql`1` }).from(signatures).where(eq(signatures.signerId, signer.id));
  const before = scope.tx
    .select({ one: sql`1` })
    .from(earlier)
    .where(
      and(
        eq(earlier.contractId, contracts.id),
        sql`${earlier.position} < ${contractSigners.position}`,
        notExists(signed(earlier)),
      ),
    );
  const rows = await scope.tx
    .select({
      targetId: contracts.id,
      applicationId: contracts.applicationId,
      name: candidates.name,
      about: contracts.title,
      at: contracts.drawnUpAt,
    })
    .from(contractSigners)
    .innerJoin(contracts, eq(contracts.id, contractSigners.contractId))
    .innerJoin(candidates, eq(candidates.id, contracts.candidateId))
    .where(
      and(
        eq(contractSigners.memberId, memberId),
        isNull(contracts.signedAt),
        isNull(contracts.voidedAt),
        notExists(signed(contractSigners)),
        notExists(before),
      ),
    )
    .orderBy(asc(contracts.drawnUpAt))
    .limit(100);
  return rows.map((row) => ({ ...row, key: `sign:${row.targetId}`, kind: "sign" }));
}

/** Readings that their sponsor has still to confirm. */
export async function listToConfirm(scope: Scope, asking: Asking): Promise<TodayRow[]> {
  const rows = await scope.tx
    .select({
      key: readings.id,
      targetId: engagements.id,
      applicationId: engagements.applicationId,
      name: candidates.name,
      about: results.name,
      count: readings.value,
      day: readings.readOn,
    })
    .from(readings)
    .innerJoin(results, eq(results.id, readings.resultId))
    .innerJoin(engagements, eq(engagements.id, results.engagementId))
    .innerJoin(candidates, eq(candidates.id, engagements.candidateId))
    .where(and(isNull(readings.confirmedAt), eq(engagements.state, "running"), sponsoredBy(asking)))
    .orderBy(asc(readings.readOn))
    .limit(100);
  return rows.map((row) => ({ ...row, key: `reading:${row.key}`, kind: "reading" }));
}

/** Milestones that were delivered and wait for approval. */
export async function listToApprove(scope: Scope, asking: Asking): Promise<TodayRow[]> {
  const rows = await scope.tx
    .select({
      key: milestones.id,
      targetId: engagements.id,
      applicationId: engagements.applicationId,
      name: candidates.name,
      about: milestones.title,
      at: milestones.deliveredAt,
    })
    .from(milestones)
    .innerJoin(engagements, eq(engagements.id, milestones.engagementId))
    .innerJoin(candidates, eq(candidates.id, engagements.candidateId))
    .where(
      and(
        isNotNull(milestones.deliveredAt),
        isNull(milestones.approvedAt),
        eq(engagements.state, "running"),
        sponsoredBy(asking),
      ),
    )
    .orderBy(asc(milestones.deliveredAt))
    .limit(100);
  return rows.map(({ at, ...row }) => ({
    ...row,
    at: at ?? undefined,
    key: `milestone:${row.key}`,
    kind: "milestone",
  }));
}

/** A sponsor confirms their own engagements; owners and administrators look after all. */
function sponsoredBy({ role, memberId }: Asking) {
  return role === "owner" || role === "admin" ? undefined : eq(engagements.sponsorId, memberId);
}
