import { and, asc, desc, eq, gte, inArray, isNull, lte } from "drizzle-orm";
import {
  approvalChainSteps,
  approvalChains,
  approvalDelegations,
  approvalSteps,
  approvals,
} from "@/db/schema";
import { findOrganisation, listMembers } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import type { Scope } from "../scope";
import type { ApprovalKind, ChainInput } from "./input";
import type { ApprovalState } from "./rules/machine";

/** What is to be approved: one version of a job, of an offer or of terms. */
export interface Approvable {
  kind: ApprovalKind;
  id: string;
  version: number;
  /** None of a job. */
  applicationId: string | null;
  /** Whom and what it is about, on one line. */
  about: string;
}

/** Which key of an asking points at what it asks about. */
export const SUBJECT = { job: "jobId", offer: "offerId", terms: "termsId" } as const satisfies Record<
  ApprovalKind,
  keyof typeof approvals.$inferSelect
>;

/** The members who work here, and who stands in for whom today where the organisation is. */
export async function findHouse(scope: Scope) {
  const { timeZone } = await findOrganisation(scope);
  const today = dayIn(timeZone, scope.now);
  const standIns = await scope.tx
    .select({ memberId: approvalDelegations.memberId, delegateId: approvalDelegations.delegateId })
    .from(approvalDelegations)
    .where(
      and(
        isNull(approvalDelegations.endedAt),
        lte(approvalDelegations.fromDay, today),
        gte(approvalDelegations.untilDay, today),
      ),
    );
  return { members: await listMembers(scope), standIns };
}

/** The chain of a kind; until an organisation names one, a single step for an owner or administrator. */
export async function findChain(scope: Scope, kind: ApprovalKind): Promise<ChainInput> {
  const rows = await scope.tx
    .select({
      ordering: approvalChains.ordering,
      memberId: approvalChainSteps.memberId,
      role: approvalChainSteps.role,
    })
    .from(approvalChains)
    .innerJoin(approvalChainSteps, eq(approvalChainSteps.chainId, approvalChains.id))
    .where(eq(approvalChains.kind, kind))
    .orderBy(asc(approvalChainSteps.position));
  const steps = rows.map(({ memberId, role }) => (memberId ? { memberId } : { role }));
  return {
    kind,
    ordering: rows[0]?.ordering ?? "in_turn",
    steps: rows.length > 0 ? (steps as ChainInput["steps"]) : [{ role: "admin" }],
  };
}

/** The newest asking about something, with its steps; held until this transaction ends. */
export async function lockAsking(scope: Scope, { kind, id }: Pick<Approvable, "kind" | "id">) {
  const [found] = await scope.tx
    .select()
    .from(approvals)
    .where(eq(approvals[SUBJECT[kind]], id))
    .orderBy(desc(approvals.id))
    .limit(1)
    .for("update");
  return found ? { ...found, steps: await listSteps(scope, [found.id]) } : null;
}
export type LockedAsking = NonNullable<Awaited<ReturnType<typeof lockAsking>>>;

type Version = Pick<Approvable, "kind" | "id" | "version">;

/** Whether a version has been through its whole chain. */
export const isApproved = (scope: Scope, version: Version) => stands(scope, version, ["approved"]);

/** Whether a version waits for its chain, or has been through it. */
export const isAsked = (scope: Scope, version: Version) => stands(scope, version, ["waiting", "approved"]);

async function stands(scope: Scope, { kind, id, version }: Version, states: ApprovalState[]) {
  const { version: asked, state } = approvals;
  const standing = and(eq(approvals[SUBJECT[kind]], id), eq(asked, version), inArray(state, states));
  return (await scope.tx.$count(approvals, standing)) > 0;
}

/** The steps of some askings, in their order. */
export function listSteps(scope: Scope, approvalIds: string[]) {
  return scope.tx
    .select()
    .from(approvalSteps)
    .where(inArray(approvalSteps.approvalId, approvalIds))
    .orderBy(asc(approvalSteps.position));
}
