import { and, desc, eq, gt, inArray, isNull, ne, notInArray, or } from "drizzle-orm";
import { applications, files, jobs, messages, notes } from "@/db/schema";
import type { Scope } from "../../scope";
import type { PairInput } from "../input/merging";
import { findCandidate } from "../reads";
import { refuseMerge, refuseUndo, undoableUntil, valuesBack } from "../rules/merging";
import { findMerge, findSharedJob, isFollowed, listMoved } from "./merging";

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
