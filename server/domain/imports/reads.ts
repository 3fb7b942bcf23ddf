import { and, asc, count, desc, eq, inArray, lt } from "drizzle-orm";
import { importRows, imports, jobs, members, stages } from "@/db/schema";
import { undoableUntil } from "../candidates/rules/merging";
import { NotFound } from "../errors";
import type { Scope } from "../scope";
import { guessMapping } from "./rules/headings";

export type Import = typeof imports.$inferSelect;

const mostShown = 100;
const mostListed = 50;

export async function findImport(scope: Scope, importId: string): Promise<Import> {
  const [found] = await scope.tx.select().from(imports).where(eq(imports.id, importId));
  if (!found) throw new NotFound("This import");
  return found;
}

/** The import, held until this transaction ends: of two who go on with it, the second sees what the first did. */
export async function holdImport(scope: Scope, importId: string): Promise<Import> {
  const [found] = await scope.tx.select().from(imports).where(eq(imports.id, importId)).for("update");
  if (!found) throw new NotFound("This import");
  return found;
}

/** What was imported, the latest first. */
export function listImports(scope: Scope) {
  const { id, name, state, addedCount, uploadedAt } = imports;
  return scope.tx
    .select({ id, name, state, addedCount, uploadedAt, uploadedByName: members.name })
    .from(imports)
    .innerJoin(members, eq(members.id, imports.uploadedBy))
    .orderBy(desc(imports.uploadedAt), desc(imports.id))
    .limit(mostListed);
}

/** An import with all that its page says: where its people go, and the first rows that did not come in. */
export async function findImportPage(scope: Scope, importId: string) {
  const { storageKey, ...found } = await findImport(scope, importId);
  const [job] = found.jobId
    ? await scope.tx.select({ title: jobs.title }).from(jobs).where(eq(jobs.id, found.jobId))
    : [];
  const [stage] = found.stageId
    ? await scope.tx.select({ name: stages.name }).from(stages).where(eq(stages.id, found.stageId))
    : [];
  return {
    ...found,
    mapping: found.mapping ?? guessMapping(found.headings),
    isForgotten: storageKey === "",
    jobTitle: job?.title ?? null,
    stageName: stage?.name ?? null,
    undoableUntil: found.finishedAt && undoableUntil(found.finishedAt),
    left: await listLeft(scope, importId),
    kept: await countReasons(scope, importId, "kept"),
    removedCount: await scope.tx.$count(
      importRows,
      and(eq(importRows.importId, importId), eq(importRows.fate, "removed")),
    ),
  };
}

type Fate = typeof importRows.$inferSelect.fate;

/** The first rows that do not come in, in the order of the file. */
function listLeft(scope: Scope, importId: string) {
  const { rowNumber, fate, reason } = importRows;
  return scope.tx
    .select({ rowNumber, fate, reason })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), inArray(fate, ["broken", "known"])))
    .orderBy(asc(rowNumber))
    .limit(mostShown);
}

/** How many rows of a fate there are, by why. */
function countReasons(scope: Scope, importId: string, fate: Fate) {
  return scope.tx
    .select({ reason: importRows.reason, people: count() })
    .from(importRows)
    .where(and(eq(importRows.importId, importId), eq(importRows.fate, fate)))
    .groupBy(importRows.reason)
    .orderBy(desc(count()));
}

/** Imports that a worker has left in the middle. */
export function listStalled(scope: Scope, since: Date) {
  return scope.tx
    .select({ id: imports.id })
    .from(imports)
    .where(and(inArray(imports.state, ["checking", "running", "undoing"]), lt(imports.progressedAt, since)));
}
