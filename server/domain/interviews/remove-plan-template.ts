import { eq } from "drizzle-orm";
import { planTemplates } from "@/db/schema";
import { audit } from "../audit/record";
import type { Scope } from "../scope";
import { findPlanTemplate } from "./reads/templates";

/** Takes a template out of the list. Plans that were made from it stay, and it can be put back. */
export async function removePlanTemplate(scope: Scope, { templateId }: { templateId: string }) {
  const template = await findPlanTemplate(scope, templateId);
  await scope.tx.update(planTemplates).set({ removedAt: scope.now }).where(eq(planTemplates.id, templateId));
  await audit(scope, "plan-template.removed", template, { after: { name: template.name } });
}
