import { and, asc, eq, inArray, isNull, ne, notExists, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import {
  applications,
  approvals,
  candidates,
  contractSigners,
  contracts,
  jobs,
  members,
  offers,
  signatures,
} from "@/db/schema";
import { listMyTurns } from "../../approvals/reads/shown";
import { listWaiting, type Waiting } from "../../engagements/reads/waiting";
import type { Scope } from "../../scope";
import type { Asking, TodayRow } from "./today";

/** What waits for a step of approval of the member who asks, in their own right or in another's place. */
export async function listMyApprovals(scope: Scope): Promise<TodayRow[]> {
  const turns = (await listMyTurns(scope)).slice(0, 100);
  if (turns.length === 0) return [];
  const rows = new Map(
    [...(await rowsOfCandidates(scope, turns)), ...(await rowsOfJobs(scope, turns))].map((row) => [
      row.key,
      row,
    ]),
  );
  return turns.flatMap(({ id }) => rows.get(id) ?? []);
}

type Turns = Awaited<ReturnType<typeof listMyTurns>>;

/** Offers and terms of those who still want to know. */
async function rowsOfCandidates(scope: Scope, turns: Turns): Promise<TodayRow[]> {
  const rows = await scope.tx
    .select({
      key: approvals.id,
      kind: approvals.kind,
      targetId: sql<string>`coalesce(${approvals.offerId}, ${approvals.termsId})`,
      applicationId: applications.id,
      name: candidates.name,
      about: sql<string>`coalesce(${offers.title}, ${jobs.title})`,
      at: approvals.askedAt,
    })
    .from(approvals)
    .innerJoin(applications, eq(applications.id, approvals.applicationId))
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .leftJoin(offers, eq(offers.id, approvals.offerId))
    .where(and(isOneOf(turns), ne(applications.state, "withdrawn")));
  return rows;
}

/** Jobs, under the name of whoever wants to publish them. */
async function rowsOfJobs(scope: Scope, turns: Turns): Promise<TodayRow[]> {
  const rows = await scope.tx
    .select({
      key: approvals.id,
      kind: approvals.kind,
      targetId: jobs.id,
      name: members.name,
      about: jobs.title,
      at: approvals.askedAt,
    })
    .from(approvals)
    .innerJoin(jobs, eq(jobs.id, approvals.jobId))
    .innerJoin(members, eq(members.id, approvals.askedBy))
    .where(isOneOf(turns));
  return rows.map((row) => ({ ...row, applicationId: null }));
}

const isOneOf = (turns: Turns) =>
  inArray(
    approvals.id,
    turns.map(({ id }) => id),
  );

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

/** What consultants have delivered, recorded and logged, and wait for their sponsor's word on: days in one row. */
export async function listSponsored(scope: Scope, { role, memberId }: Asking): Promise<TodayRow[]> {
  // A sponsor looks after their own engagements; owners and administrators after all.
  const isMine = ({ sponsorId }: Waiting) => role === "owner" || role === "admin" || sponsorId === memberId;
  const waiting = (await listWaiting(scope, scope.now)).filter(isMine);
  const days = Map.groupBy(
    waiting.filter(({ kind }) => kind === "day"),
    ({ engagementId }) => engagementId,
  );
  return waiting.flatMap(
    ({ id, kind, engagementId, applicationId, name, what, since, value }): TodayRow[] => {
      const row = { targetId: engagementId, applicationId, name, about: what, at: since };
      if (kind !== "day") return [{ ...row, key: `${kind}:${id}`, kind, count: value }];
      const logged = days.get(engagementId) ?? [];
      return logged[0]?.id === id ? [{ ...row, key: `day:${engagementId}`, kind, count: logged.length }] : [];
    },
  );
}
