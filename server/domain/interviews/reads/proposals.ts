import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { members, plans, proposals, proposedTimes, timeRequests } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";
import { standingOf } from "../rules/proposals";
import { findApplicant, takeTurn } from "./applicants";

export type Proposal = typeof proposals.$inferSelect;

export async function findProposal(scope: Scope, proposalId: string): Promise<Proposal> {
  const [found] = await scope.tx.select().from(proposals).where(eq(proposals.id, proposalId));
  if (!found) throw new NotFound("This proposal");
  return found;
}

/** A proposal that nobody else answers, withdraws or replaces until this transaction ends. */
export async function lockProposal(scope: Scope, proposalId: string): Promise<Proposal> {
  const applicationOf = scope.tx
    .select({ id: proposals.applicationId })
    .from(proposals)
    .where(eq(proposals.id, proposalId));
  await takeTurn(scope, applicationOf);
  return findProposal(scope, proposalId);
}

export async function findProposedTime(scope: Scope, timeId: string) {
  const [found] = await scope.tx.select().from(proposedTimes).where(eq(proposedTimes.id, timeId));
  if (!found) throw new NotFound("This time");
  return found;
}

export function listTimes(scope: Scope, proposalIds: string[]) {
  return scope.tx
    .select()
    .from(proposedTimes)
    .where(inArray(proposedTimes.proposalId, proposalIds))
    .orderBy(asc(proposedTimes.startsAt));
}

/** The newest first. */
export function listProposals(scope: Scope, applicationId: string): Promise<Proposal[]> {
  return scope.tx
    .select()
    .from(proposals)
    .where(eq(proposals.applicationId, applicationId))
    .orderBy(desc(proposals.proposedAt), desc(proposals.id));
}

/** A request for other times that nobody has answered yet. */
export async function findOpenRequest(scope: Scope, applicationId: string) {
  const [found] = await scope.tx
    .select()
    .from(timeRequests)
    .where(and(eq(timeRequests.applicationId, applicationId), isNull(timeRequests.answeredAt)));
  return found ?? null;
}

/** What an application's page tells of times: what was proposed and chosen, and whether others are asked for. */
export async function findArranging(scope: Scope, applicationId: string) {
  const found = await listProposals(scope, applicationId);
  const ids = found.map(({ id }) => id);
  const times = ids.length > 0 ? await listTimes(scope, ids) : [];
  const names = await scope.tx.select({ id: members.id, name: members.name }).from(members);
  const planNames = await scope.tx.select({ id: plans.id, name: plans.name }).from(plans);
  const nameIn = (rows: { id: string; name: string }[], id: string | null) =>
    rows.find((row) => row.id === id)?.name ?? null;
  const { candidate } = await findApplicant(scope, applicationId);
  return {
    candidateName: candidate.name,
    request: await findOpenRequest(scope, applicationId),
    proposals: found.map((proposal) => ({
      id: proposal.id,
      panelId: proposal.panelId,
      planId: proposal.planId,
      name: nameIn(planNames, proposal.planId),
      state: standingOf(proposal, scope.now),
      proposedBy: nameIn(names, proposal.proposedBy),
      proposedAt: proposal.proposedAt,
      expiresAt: proposal.expiresAt,
      answeredAt: proposal.answeredAt,
      times: times
        .filter(({ proposalId }) => proposalId === proposal.id)
        .map(({ id, startsAt, endsAt, chosenAt }) => ({ id, startsAt, endsAt, chosenAt })),
    })),
  };
}
