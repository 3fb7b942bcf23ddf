import { planTemplates } from "@/db/schema";
import { audit } from "../audit/record";
import { memberOf, type Scope } from "../scope";
import { type PlanTemplateInput, planTemplateInput } from "./input";
import { templateTextOf } from "./rules/templates";

/** Keeps a plan for other jobs to start from. It has no panelists: these are a job's own. */
export async function savePlanTemplate(scope: Scope, input: PlanTemplateInput) {
  const { templateName, ...given } = planTemplateInput.parse(input);
  const [template] = await scope.tx
    .insert(planTemplates)
    .values({
      name: templateName,
      plan: templateTextOf(given),
      savedBy: memberOf(scope),
      savedAt: scope.now,
    })
    .returning();
  if (!template) throw new Error("The template's row was not returned.");
  await audit(scope, "plan-template.saved", template, { after: { name: template.name } });
  return { id: template.id, name: template.name };
}
