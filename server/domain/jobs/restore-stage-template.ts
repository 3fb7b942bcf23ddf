import { eq } from "drizzle-orm";
import { stageTemplates } from "@/db/schema";
import { audit } from "../audit/record";
import type { Scope } from "../scope";
import { findStageTemplate } from "./reads/stage-templates";

/** Puts a removed template back into the list. */
export async function restoreStageTemplate(scope: Scope, { stageTemplateId }: { stageTemplateId: string }) {
  const template = await findStageTemplate(scope, stageTemplateId);
  await scope.tx
    .update(stageTemplates)
    .set({ removedAt: null })
    .where(eq(stageTemplates.id, stageTemplateId));
  await audit(scope, "stage-template.restored", template, { after: { name: template.name } });
}
