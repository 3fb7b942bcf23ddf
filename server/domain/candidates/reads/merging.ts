import { and, asc, desc, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";
import { applications, candidateMergeRows, candidateMerges, candidates, jobs, members } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";
import type { PairInput } from "../input/merging";

/** Both rows, held until the transaction ends: nobody merges or applies as one of them meanwhile. */
export async function holdPair(scope: Scope, { keptId, mergedId }: PairInput) {
  const ids = [...new Set([keptId, mergedId])].sort();
  for (const id of ids)
    await scope.tx.execute(sql`select pg_advisory_xact_lock(candidate_lock(${id}::uuid))`);
  const rows = await scope.tx
    .select()
    .from(candidates)
    .where(inArray(candidates.id, ids))
    .orderBy(asc(candidates.id))
    .for("update");
  const byId = (wanted: string) => rows.find(({ id }) => id === wanted);
  const [kept, merged] = [byId(keptId), byId(mergedId)];
  if (!kept || !merged) throw new NotFound("This candidate");
  return { kept, merged };
}

/** The title of a job for which both have applied. */
export async function findSharedJob(scope: Scope, { keptId, mergedId }: PairInput): Promise<string | null> {
  const [found] = await scope.tx
    .select({ title: jobs.title })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(inArray(applications.candidateId, [keptId, mergedId]))
    .groupBy(jobs.id, jobs.title)
    .having(sql`count(distinct ${applications.candidateId}) > 1`)
    .limit(1);
  return found?.title ?? null;
}

export async function findMerge(scope: Scope, mergeId: string) {
  const [found] = await scope.tx.select().from(candidateMerges).where(eq(candidateMerges.id, mergeId));
  if (!found) throw new NotFound("This merge");
  return found;
}

/** The ids of what a merge moved, by table. */
export async function listMoved(scope: Scope, mergeId: string) {
  const rows = await scope.tx
    .select({ table: candidateMergeRows.tableName, id: candidateMergeRows.rowId })
    .from(candidateMergeRows)
    .where(eq(candidateMergeRows.mergeId, mergeId));
  return (table: string) => rows.filter((row) => row.table === table).map(({ id }) => id);
}

/** Whether one of a merge's two people took part in a later one that stands. */
export async function isFollowed(scope: Scope, merge: { id: string; keptId: string; mergedId: string }) {
  const pair = [merge.keptId, merge.mergedId];
  const later = await scope.tx.$count(
    candidateMerges,
    and(
      gt(candidateMerges.id, merge.id),
      isNull(candidateMerges.undoneAt),
      or(inArray(candidateMerges.keptId, pair), inArray(candidateMerges.mergedId, pair)),
    ),
  );
  return later > 0;
}

/** Who was merged into a candidate, the latest first; only what stands. */
export function listMerges(scope: Scope, candidateId: string) {
  return scope.tx
    .select({
      id: candidateMerges.id,
      mergedName: candidates.name,
      mergedEmail: candidates.email,
      mergedAt: candidateMerges.mergedAt,
      mergedByName: members.name,
    })
    .from(candidateMerges)
    .innerJoin(candidates, eq(candidates.id, candidateMerges.mergedId))
    .innerJoin(members, eq(members.id, candidateMerges.mergedBy))
    .where(and(eq(candidateMerges.keptId, candidateId), isNull(candidateMerges.undoneAt)))
    .orderBy(desc(candidateMerges.id));
}
