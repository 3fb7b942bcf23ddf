import { asc, eq } from "drizzle-orm";
import { candidateTags, tags } from "@/db/schema";
import { isAmong } from "../../ids";
import type { Scope } from "../../scope";

const columns = { id: tags.id, name: tags.name };

/** Every tag of the organisation, to choose from. */
export function listTags(scope: Scope) {
  return scope.tx.select(columns).from(tags).orderBy(asc(tags.nameNorm)).limit(500);
}

/** The tags of these candidates. */
export async function listTagsOf(scope: Scope, candidateIds: readonly string[]) {
  if (candidateIds.length === 0) return [];
  return scope.tx
    .select({ ...columns, candidateId: candidateTags.candidateId })
    .from(candidateTags)
    .innerJoin(tags, eq(tags.id, candidateTags.tagId))
    .where(isAmong(candidateTags.candidateId, candidateIds))
    .orderBy(asc(tags.nameNorm));
}
