import { eq, getTableName, inArray, sql } from "drizzle-orm";
import { applications, candidateMerges, candidates, candidateTags, files, outbox, tasks } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announceMany, enqueue } from "../queue";
import { memberOf, type Scope } from "../scope";
import { moveBelongings } from "./move-belongings";
import { findMerge, holdPair, isFollowed, listMoved } from "./reads/merging";
import { OF_PERSON } from "./rules/belongings";
import { asColumns, LATE_MS, refuseUndo, valuesBack } from "./rules/merging";

/**
 * Makes two candidates again of one: each row that was moved goes back, with all that has come to hang on it since.
 * What came to the kept person otherwise stays theirs, and so does a value that somebody has changed since.
 */
export async function undoMerge(scope: Scope, { mergeId }: { mergeId: string }) {
  const { keptId, mergedId } = await findMerge(scope, mergeId);
  const { kept, merged } = await holdPair(scope, { keptId, mergedId });
  // Read anew now that both are held: of two who undo at once, the second sees the first.
  const merge = await findMerge(scope, mergeId);
  refuse(refuseUndo({ ...merge, now: scope.now, isFollowed: await isFollowed(scope, merge) }));

  const moved = await listMoved(scope, mergeId);
  const back = { candidateId: mergedId };
  await scope.tx
    .update(applications)
    .set(back)
    .where(inArray(applications.id, moved("applications")));
  await scope.tx
    .update(files)
    .set(back)
    .where(inArray(files.id, moved("files")));
  await scope.tx
    .update(outbox)
    .set(back)
    .where(inArray(outbox.id, moved("outbox")));
  await scope.tx
    .update(tasks)
    .set(back)
    .where(inArray(tasks.id, moved("tasks")));
  await scope.tx
    .update(candidateTags)
    .set(back)
    .where(inArray(candidateTags.id, moved("candidate_tags")));
  for (const { table } of OF_PERSON)
    await scope.tx.execute(
      sql`update ${table} set candidate_id = ${mergedId} where id = any(${sql.param(moved(getTableName(table)))}::uuid[])`,
    );
  await moveBelongings(scope, moved("applications"), mergedId);
  await scope.tx
    .update(candidates)
    .set({ mergedIntoId: mergedId })
    .where(inArray(candidates.id, moved("candidates")));
  await scope.tx.update(candidates).set({ mergedIntoId: null }).where(eq(candidates.id, mergedId));
  const values = valuesBack(kept, merge.before, merge.after);
  if (Object.keys(values).length > 0)
    await scope.tx.update(candidates).set(asColumns(values)).where(eq(candidates.id, keptId));
  await scope.tx
    .update(candidateMerges)
    .set({ undoneAt: scope.now, undoneBy: memberOf(scope) })
    .where(eq(candidateMerges.id, mergeId));

  await audit(scope, "candidate.merge-undone", kept, {
    before: { mergedWith: merged.name, address: merged.email },
    after: { ...values, applications: moved("applications").length },
  });
  await announceMany(scope, "application", moved("applications"));
  await enqueue(scope, "gather-late-writes", { mergeId }, new Date(scope.now.getTime() + LATE_MS));
}
