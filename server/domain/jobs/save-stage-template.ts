import { stageTemplates } from "@/db/schema";
import { audit } from "../audit/record";
import { memberOf, type Scope } from "../scope";
import { type StageTemplateInput, stageTemplateInput } from "./input/stages";

/** Keeps a job's stages for other jobs to start from, without anybody who stands in them. */
export async function saveStageTemplate(scope: Scope, input: StageTemplateInput) {
  const { templateName, stages } = stageTemplateInput.parse(input);
  const [template] = await scope.tx
    .insert(stageTemplates)
    .values({
      name: templateName,
      stages: stages.map(({ id: _id, ...words }) => words),
      savedBy: memberOf(scope),
      savedAt: scope.now,
    })
    .returning();
  if (!template) throw new Error("The template's row was not returned.");
  await audit(scope, "stage-template.saved", template, { after: { name: template.name } });
  return { id: template.id, name: template.name };
}
