import { and, asc, desc, eq, gt, inArray, isNull, ne, notInArray, or, sql } from "drizzle-orm";
import {
  applications,
  candidateMergeRows,
  candidateMerges,
  candidates,
  files,
  jobs,
  members,
  messages,
  notes,
} from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";
import type { PairInput } from "../input/merging";
import { findCandidate } from "../reads";
import { refuseMerge, refuseUndo, undoableUntil, valuesBack } from "../rules/merging";

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

/** What would become of each value and each row, before anything does. */
export async function previewMerge(scope: Scope, pair: PairInput) {
  const kept = await findCandidate(scope, pair.keptId);
  const merged = await findCandidate(scope, pair.mergedId);
  const moving = await scope.tx
    .select({ id: applications.id, jobTitle: jobs.title, state: applications.state })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(eq(applications.candidateId, merged.id))
    .orderBy(desc(applications.appliedAt));
  const filesMoving = await scope.tx.$count(files, eq(files.candidateId, merged.id));
  const refusal = refuseMerge({ kept, merged, sharedJob: await findSharedJob(scope, pair) });
  return { kept, merged, applications: moving, files: filesMoving, refusal };
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

/** What undoing would do, and how what happened in between stays. */
export async function previewUndo(scope: Scope, mergeId: string) {
  const merge = await findMerge(scope, mergeId);
  const kept = await findCandidate(scope, merge.keptId);
  const merged = await findCandidate(scope, merge.mergedId);
  const moved = await listMoved(scope, mergeId);
  const returning = moved("applications");
  const titles = await scope.tx
    .select({ id: applications.id, jobTitle: jobs.title, appliedAt: applications.appliedAt })
    .from(applications)
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(eq(applications.candidateId, kept.id));
  const since = {
    messages: await scope.tx.$count(
      messages,
      and(inArray(messages.applicationId, returning), gt(messages.sentAt, merge.mergedAt)),
    ),
    notes: await scope.tx.$count(
      notes,
      and(inArray(notes.applicationId, returning), gt(notes.writtenAt, merge.mergedAt)),
    ),
    files: await scope.tx.$count(
      files,
      and(
        eq(files.candidateId, kept.id),
        gt(files.createdAt, merge.mergedAt),
        or(isNull(files.applicationId), notInArray(files.applicationId, returning)),
        ne(files.kind, "contract"),
      ),
    ),
  };
  const back = valuesBack(kept, merge.before, merge.after);
  return {
    merge: { id: merge.id, mergedAt: merge.mergedAt, until: undoableUntil(merge.mergedAt) },
    kept: { id: kept.id, name: kept.name },
    merged: { id: merged.id, name: merged.name, email: merged.email },
    returning: titles.filter(({ id }) => returning.includes(id)).map(({ jobTitle }) => jobTitle),
    staying: titles
      .filter(({ id, appliedAt }) => !returning.includes(id) && appliedAt > merge.mergedAt)
      .map(({ jobTitle }) => jobTitle),
    since,
    back,
    changed: Object.keys(merge.before).filter((field) => !(field in back)),
    refusal: refuseUndo({ ...merge, now: scope.now, isFollowed: await isFollowed(scope, merge) }),
  };
}
