import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { applications, contracts, erasures } from "@/db/schema";
import type { Scope } from "../../scope";

/** What stays of somebody who is erased, for the page that asks whether it shall be done. */
export async function findKept({ tx }: Scope, candidateId: string) {
  const signed = await tx.$count(
    contracts,
    and(eq(contracts.candidateId, candidateId), sql`${contracts.signedAt} is not null`),
  );
  const open = await tx
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.candidateId, candidateId), eq(applications.state, "active")))
    .orderBy(asc(applications.appliedAt));
  return { signedContracts: signed, openApplications: open.map(({ id }) => id) };
}

/** Erasures that were begun and not finished: a worker that died is followed by another. */
export const listUnfinished = ({ tx }: Scope) =>
  tx.select({ candidateId: erasures.candidateId }).from(erasures).where(isNull(erasures.finishedAt));
