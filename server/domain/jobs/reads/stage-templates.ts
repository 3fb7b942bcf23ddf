import { asc, eq, isNull } from "drizzle-orm";
import { members, stageTemplates } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";

/** The organisation's templates for stages, by name. */
export function listStageTemplates(scope: Scope) {
  return scope.tx
    .select({
      id: stageTemplates.id,
      name: stageTemplates.name,
      stages: stageTemplates.stages,
      savedAt: stageTemplates.savedAt,
      savedBy: members.name,
    })
    .from(stageTemplates)
    .innerJoin(members, eq(members.id, stageTemplates.savedBy))
    .where(isNull(stageTemplates.removedAt))
    .orderBy(asc(stageTemplates.name), asc(stageTemplates.id));
}

/** A template, also a removed one: it can be put back. */
export async function findStageTemplate(scope: Scope, stageTemplateId: string) {
  const [found] = await scope.tx.select().from(stageTemplates).where(eq(stageTemplates.id, stageTemplateId));
  if (!found) throw new NotFound("This template");
  return found;
}
