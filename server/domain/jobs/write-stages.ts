import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { stages } from "@/db/schema";
import { NotFound, refuse } from "../errors";
import type { Scope } from "../scope";
import type { StageInput } from "./input/stages";
import { listStages, type Stage } from "./reads";
import { refuseReplacedEnds } from "./rules/stages";

/** Makes these the stages of a job, from left to right, and tells which ones are gone by that. */
export async function writeStages(scope: Scope, jobId: string, given: readonly StageInput[]) {
  const before = await listStages(scope, jobId);
  const known = new Set(before.map(({ id }) => id));
  const kept = new Set(given.flatMap(({ id }) => id ?? []));
  if (given.some(({ id }) => id && !known.has(id)) || kept.size < given.filter(({ id }) => id).length)
    throw new NotFound("One of these stages");
  refuse(refuseReplacedEnds(before, kept), "stages");

  const gone = before.filter(({ id }) => !kept.has(id));
  const ids = gone.map(({ id }) => id);
  await scope.tx.update(stages).set({ removedAt: scope.now }).where(inArray(stages.id, ids));
  // No two stand in one place: those that stay step aside before each takes its new one.
  await scope.tx
    .update(stages)
    .set({ position: sql`-1 - ${stages.position}` })
    .where(and(eq(stages.jobId, jobId), isNull(stages.removedAt)));
  const after: Stage[] = [];
  for (const [position, stage] of given.entries())
    after.push(await writeStage(scope, jobId, position, stage));
  return { before, after, gone };
}

async function writeStage(scope: Scope, jobId: string, position: number, { id, ...words }: StageInput) {
  const values = { ...words, position };
  const [written] = id
    ? await scope.tx.update(stages).set(values).where(eq(stages.id, id)).returning()
    : await scope.tx
        .insert(stages)
        .values({ ...values, jobId })
        .returning();
  if (!written) throw new Error("A stage was not returned.");
  return written;
}
