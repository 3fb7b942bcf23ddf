import { asc, eq, isNull } from "drizzle-orm";
import { members, planTemplates } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";

/** The organisation's templates for interview plans, by name. */
export async function listPlanTemplates(scope: Scope) {
  const found = await scope.tx
    .select({
      id: planTemplates.id,
      name: planTemplates.name,
      plan: planTemplates.plan,
      savedAt: planTemplates.savedAt,
      savedBy: members.name,
    })
    .from(planTemplates)
    .innerJoin(members, eq(members.id, planTemplates.savedBy))
    .where(isNull(planTemplates.removedAt))
    .orderBy(asc(planTemplates.name), asc(planTemplates.id));
  return found.map(({ plan, ...template }) => ({
    ...template,
    durationMinutes: plan.durationMinutes,
    competencies: plan.competencies.map(({ name }) => name),
    questions: plan.questions.length,
  }));
}

export async function findPlanTemplate(scope: Scope, templateId: string) {
  const [found] = await scope.tx.select().from(planTemplates).where(eq(planTemplates.id, templateId));
  if (!found) throw new NotFound("This template");
  return found;
}
