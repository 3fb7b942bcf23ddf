import { and, eq } from "drizzle-orm";
import { candidateTags, tags } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound } from "../errors";
import type { Scope } from "../scope";
import { findCandidate } from "./reads";

/** Takes a tag from a candidate. The tag itself stays, to choose from. */
export async function removeTag(
  scope: Scope,
  { candidateId, tagId }: { candidateId: string; tagId: string },
) {
  const candidate = await findCandidate(scope, candidateId);
  const [tag] = await scope.tx.select().from(tags).where(eq(tags.id, tagId));
  if (!tag) throw new NotFound("This tag");
  await scope.tx
    .delete(candidateTags)
    .where(and(eq(candidateTags.candidateId, candidateId), eq(candidateTags.tagId, tagId)));
  await audit(scope, "candidate.untagged", candidate, { before: { tag: tag.name } });
}
