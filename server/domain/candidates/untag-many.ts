import { and, eq, inArray } from "drizzle-orm";
import { candidateTags, tags } from "@/db/schema";
import { auditMany } from "../audit/record-many";
import { Conflict, NotFound } from "../errors";
import type { Scope } from "../scope";

/** Takes a tag from many candidates at once, as when it was a slip to give it them. Tells from how many. */
export async function untagMany(
  scope: Scope,
  { candidateIds, tagId }: { candidateIds: string[]; tagId: string },
) {
  const [tag] = await scope.tx.select().from(tags).where(eq(tags.id, tagId));
  if (!tag) throw new NotFound("This tag");
  const gone = await scope.tx
    .delete(candidateTags)
    .where(and(eq(candidateTags.tagId, tagId), inArray(candidateTags.candidateId, candidateIds)))
    .returning({ id: candidateTags.candidateId });
  if (gone.length === 0) throw new Conflict("None of them has this tag any more.");
  await auditMany(
    scope,
    "candidate.untagged",
    gone.map(({ id }) => ({ subject: { id }, change: { before: { tag: tag.name } } })),
  );
  return { untagged: gone.length };
}
