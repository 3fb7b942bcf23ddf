import { candidateTags } from "@/db/schema";
import { audit } from "../audit/record";
import { NotFound } from "../errors";
import { memberOf, type Scope } from "../scope";
import { makeTag } from "./make-tag";
import { findCandidate } from "./reads";

/** Gives a candidate a tag, made when the organisation has none of that name yet. Having it already changes nothing. */
export async function addTag(scope: Scope, { candidateId, name }: { candidateId: string; name: string }) {
  const candidate = await findCandidate(scope, candidateId);
  if (candidate.mergedIntoId) throw new NotFound("This candidate");
  const tag = await makeTag(scope, name);
  await scope.tx
    .insert(candidateTags)
    .values({ candidateId, tagId: tag.id, taggedBy: memberOf(scope), taggedAt: scope.now })
    .onConflictDoNothing();
  await audit(scope, "candidate.tagged", candidate, { after: { tag: tag.name } });
  return tag;
}
