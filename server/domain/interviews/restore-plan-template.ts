import { eq } from "drizzle-orm";
import { planTemplates } from "@/db/schema";
import { audit } from "../audit/record";
import type { Scope } from "../scope";
import { findPlanTemplate } from "./reads/templates";

/** Puts a removed template back into the list. */
export async function restorePlanTemplate(scope: Scope, { templateId }: { templateId: string }) {
  const template = await findPlanTemplate(scope, templateId);
  await scope.tx.update(planTemplates).set({ removedAt: null }).where(eq(planTemplates.id, templateId));
  await audit(scope, "plan-template.restored", template, { after: { name: template.name } });
}
