import { eq } from "drizzle-orm";
import { planTemplates } from "@/db/schema";
import { audit } from "../audit/record";
import { memberOf, type Scope } from "../scope";
import { type PlanTemplateChange, planTemplateChange } from "./input";
import { findPlanTemplate } from "./reads/templates";
import { templateTextOf } from "./rules/templates";

/** Changes what later plans start from. Plans that were made from it are copies, and stay. */
export async function changePlanTemplate(scope: Scope, input: PlanTemplateChange) {
  const { templateId, templateName, ...given } = planTemplateChange.parse(input);
  const before = await findPlanTemplate(scope, templateId);
  const plan = templateTextOf(given);
  await scope.tx
    .update(planTemplates)
    .set({ name: templateName, plan, savedBy: memberOf(scope), savedAt: scope.now })
    .where(eq(planTemplates.id, templateId));
  await audit(scope, "plan-template.changed", before, {
    before: { templateName: before.name, ...before.plan },
    after: { templateName, ...plan },
  });
}
