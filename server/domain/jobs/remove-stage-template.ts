import { eq } from "drizzle-orm";
import { stageTemplates } from "@/db/schema";
import { audit } from "../audit/record";
import type { Scope } from "../scope";
import { findStageTemplate } from "./reads/stage-templates";

/** Takes a template out of the list. Jobs that began with it keep their stages, and it can be put back. */
export async function removeStageTemplate(scope: Scope, { stageTemplateId }: { stageTemplateId: string }) {
  const template = await findStageTemplate(scope, stageTemplateId);
  await scope.tx
    .update(stageTemplates)
    .set({ removedAt: scope.now })
    .where(eq(stageTemplates.id, stageTemplateId));
  await audit(scope, "stage-template.removed", template, { after: { name: template.name } });
}
