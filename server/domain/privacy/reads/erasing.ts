import { and, eq, inArray, notExists, or, type SQL, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import {
  applications,
  candidateMerges,
  candidates,
  contractSeals,
  contracts,
  erasures,
  files,
  messages,
  notesRequests,
  outbox,
  panels,
} from "@/db/schema";
import type { Scope } from "../../scope";
import type { Erased } from "../rules/erasing-steps";

export type Erasure = typeof erasures.$inferSelect;

/** The erasure of a candidate that was begun, or null. */
export async function findErasure({ tx }: Scope, candidateId: string): Promise<Erasure | null> {
  const [found] = await tx.select().from(erasures).where(eq(erasures.candidateId, candidateId));
  return found ?? null;
}

/** Everything that tells who somebody is, held so that nobody merges or applies as them meanwhile. */
export async function findErased(scope: Scope, candidateId: string): Promise<Erased> {
  await scope.tx.execute(sql`select pg_advisory_xact_lock(candidate_lock(${candidateId}::uuid))`);
  const rows = await scope.tx
    .select({ id: candidates.id, name: candidates.name, email: candidates.email, norm: candidates.emailNorm })
    .from(candidates)
    .where(or(eq(candidates.id, candidateId), eq(candidates.mergedIntoId, candidateId)))
    .for("update");
  const ids = rows.map(({ id }) => id);
  const theirs = await idsOf(scope, applications, inArray(applications.candidateId, ids));
  const merges = or(inArray(candidateMerges.keptId, ids), inArray(candidateMerges.mergedId, ids));
  const subjects = [
    ...(await idsOf(scope, files, inArray(files.candidateId, ids))),
    ...(await idsOf(scope, candidateMerges, merges)),
    ...(await idsOf(scope, messages, inArray(messages.candidateId, ids))),
    ...(await idsOf(scope, notesRequests, inArray(notesRequests.candidateId, ids))),
    ...(await idsOf(scope, panels, inArray(panels.candidateId, ids))),
    ...(await idsOf(scope, contracts, inArray(contracts.candidateId, ids))),
    ...(await idsOf(scope, outbox, inArray(outbox.candidateId, ids))),
  ];
  return {
    candidates: ids,
    applications: theirs,
    subjects,
    names: rows.map(({ name }) => name),
    emails: [...new Set(rows.flatMap(({ email, norm }) => [email.toLowerCase(), norm]))],
  };
}

async function idsOf({ tx }: Scope, table: PgTable, where: SQL | undefined): Promise<string[]> {
  const { rows } = await tx.execute<{ id: string }>(sql`select id from ${table} where ${where}`);
  return rows.map(({ id }) => id);
}

/** Where the bytes lie that go with a candidate whose erasure was begun: all but what everybody has signed. */
export async function listErasedKeys(scope: Scope, candidateId: string): Promise<string[]> {
  const begun = await findErasure(scope, candidateId);
  if (!begun || begun.finishedAt) return [];
  const { tx } = scope;
  const everybody = tx
    .select({ id: candidates.id })
    .from(candidates)
    .where(or(eq(candidates.id, candidateId), eq(candidates.mergedIntoId, candidateId)));
  const sealed = tx.select({ one: sql`1` }).from(contractSeals).where(eq(contractSeals.fileId, files.id));
  const found = await tx
    .select({ storageKey: files.storageKey })
    .from(files)
    .where(and(inArray(files.candidateId, everybody), notExists(sealed)));
  return found.map(({ storageKey }) => storageKey);
}
