import { and, eq, getTableName, isNull, type SQL, sql } from "drizzle-orm";
import { applications, candidateMerges, candidates, candidateTags, files, outbox, tasks } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { newId } from "../ids";
import { announceMany, enqueue } from "../queue";
import { memberOf, type Scope } from "../scope";
import type { MergeInput } from "./input/merging";
import { moveBelongings } from "./move-belongings";
import { findSharedJob, holdPair } from "./reads/merging";
import { OF_PERSON } from "./rules/belongings";
import { asColumns, LATE_MS, refuseMerge, takenValues } from "./rules/merging";

/**
 * Makes one candidate of two: what was the merged one's is the kept one's from now on, and what was moved is written
 * down so that it can be undone. The merged row stays, for its address still opens the door.
 */
export async function mergeCandidates(scope: Scope, { take, ...pair }: MergeInput) {
  const { kept, merged } = await holdPair(scope, pair);
  refuse(refuseMerge({ kept, merged, sharedJob: await findSharedJob(scope, pair) }));
  const { before, after } = takenValues(kept, merged, take);
  const mergeId = newId();
  await scope.tx.insert(candidateMerges).values({
    ...{ id: mergeId, keptId: kept.id, mergedId: merged.id, before, after },
    ...{ mergedBy: memberOf(scope), mergedAt: scope.now },
  });

  /** Moves rows and writes down which. */
  async function move(name: string, update: SQL) {
    const { rows } = await scope.tx.execute<{ id: string }>(
      sql`with moved as (${update} returning id)
        insert into candidate_merge_rows (merge_id, table_name, row_id)
        select ${mergeId}::uuid, ${name}, id from moved returning row_id as id`,
    );
    return rows.map(({ id }) => id);
  }
  const theirs = sql`candidate_id = ${merged.id}`;
  const moved = await move(
    "applications",
    sql`update ${applications} set candidate_id = ${kept.id} where ${theirs}`,
  );
  const movedFiles = await move("files", sql`update ${files} set candidate_id = ${kept.id} where ${theirs}`);
  await move(
    "outbox",
    sql`update ${outbox} set candidate_id = ${kept.id} where ${and(isNull(outbox.applicationId), theirs)}`,
  );
  await move(
    "tasks",
    sql`update ${tasks} set candidate_id = ${kept.id} where ${and(isNull(tasks.applicationId), theirs)}`,
  );
  await move(
    "candidates",
    sql`update ${candidates} set merged_into_id = ${kept.id} where merged_into_id = ${merged.id}`,
  );
  // Of a tag that both have, each keeps their own.
  await move(
    "candidate_tags",
    sql`update ${candidateTags} set candidate_id = ${kept.id} where ${theirs} and tag_id not in (
      select tag_id from ${candidateTags} where candidate_id = ${kept.id})`,
  );
  for (const { table, standing } of OF_PERSON)
    await move(
      getTableName(table),
      sql`update ${table} set candidate_id = ${kept.id} where ${theirs} and not (${standing} and exists (
        select 1 from ${table} as own where own.candidate_id = ${kept.id} and ${standing}))`,
    );
  await moveBelongings(scope, moved, kept.id);
  await scope.tx.update(candidates).set({ mergedIntoId: kept.id }).where(eq(candidates.id, merged.id));
  if (take.length > 0)
    await scope.tx.update(candidates).set(asColumns(after)).where(eq(candidates.id, kept.id));

  await audit(scope, "candidate.merged", kept, {
    before: { ...before },
    after: {
      ...after,
      mergedWith: merged.name,
      ...{ address: merged.email, applications: moved.length, files: movedFiles.length },
    },
  });
  await announceMany(scope, "application", moved);
  await enqueue(scope, "gather-late-writes", { mergeId }, new Date(scope.now.getTime() + LATE_MS));
  return { mergeId };
}
