import { inArray } from "drizzle-orm";
import { applications, candidateTags } from "@/db/schema";
import { auditMany } from "../audit/record-many";
import { makeTag } from "../candidates/make-tag";
import { Conflict, NotFound } from "../errors";
import { memberOf, type Scope } from "../scope";
import type { TagManyInput } from "./input/many";

/** Tags everybody whose application was chosen. Tells who got the tag by this, so that it can be taken back from them alone. */
export async function tagMany(scope: Scope, { applicationIds, name }: TagManyInput) {
  const chosen = await scope.tx
    .selectDistinct({ candidateId: applications.candidateId })
    .from(applications)
    .where(inArray(applications.id, applicationIds));
  if (chosen.length === 0) throw new NotFound("None of these applications");
  const tag = await makeTag(scope, name);
  const tagged = await scope.tx
    .insert(candidateTags)
    .values(
      chosen.map(({ candidateId }) => ({
        ...{ candidateId, tagId: tag.id },
        ...{ taggedBy: memberOf(scope), taggedAt: scope.now },
      })),
    )
    .onConflictDoNothing()
    .returning({ candidateId: candidateTags.candidateId });
  if (tagged.length === 0) throw new Conflict("All of them have this tag already.", "name");
  await auditMany(
    scope,
    "candidate.tagged",
    tagged.map(({ candidateId: id }) => ({ subject: { id }, change: { after: { tag: tag.name } } })),
  );
  return {
    tag,
    candidateIds: tagged.map(({ candidateId }) => candidateId),
    hadIt: chosen.length - tagged.length,
  };
}
