import { eq } from "drizzle-orm";
import { candidateTags, tags } from "@/db/schema";
import { audit } from "../audit/record";
import { Conflict, NotFound } from "../errors";
import { memberOf, type Scope } from "../scope";
import { findCandidate } from "./reads";
import { nameNorm } from "./rules";

/** Gives a candidate a tag, made when the organisation has none of that name yet. Having it already changes nothing. */
export async function addTag(scope: Scope, { candidateId, name }: { candidateId: string; name: string }) {
  const candidate = await findCandidate(scope, candidateId);
  if (candidate.mergedIntoId) throw new NotFound("This candidate");
  const norm = nameNorm(name);
  if (!norm) throw new Conflict("Name the tag with letters or figures.", "name");
  await scope.tx.insert(tags).values({ name, nameNorm: norm, createdAt: scope.now }).onConflictDoNothing();
  const [tag] = await scope.tx.select().from(tags).where(eq(tags.nameNorm, norm));
  if (!tag) throw new Error("A tag neither could be added nor is there.");
  await scope.tx
    .insert(candidateTags)
    .values({ candidateId, tagId: tag.id, taggedBy: memberOf(scope), taggedAt: scope.now })
    .onConflictDoNothing();
  await audit(scope, "candidate.tagged", candidate, { after: { tag: tag.name } });
  return { id: tag.id, name: tag.name };
}
