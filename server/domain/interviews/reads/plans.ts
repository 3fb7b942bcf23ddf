import { asc, eq, inArray } from "drizzle-orm";
import { planCompetencies, planQuestions, plans } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";

export type Plan = Awaited<ReturnType<typeof listPlans>>[number];

/** The plans of a job, in their order, each with what it asks and rates. */
export async function listPlans(scope: Scope, jobId: string) {
  const found = await scope.tx
    .select()
    .from(plans)
    .where(eq(plans.jobId, jobId))
    .orderBy(asc(plans.position), asc(plans.id));
  return withTexts(scope, found);
}

export async function findPlan(scope: Scope, planId: string): Promise<Plan> {
  const [plan] = await withTexts(scope, await scope.tx.select().from(plans).where(eq(plans.id, planId)));
  if (!plan) throw new NotFound("This interview plan");
  return plan;
}

async function withTexts(scope: Scope, found: (typeof plans.$inferSelect)[]) {
  const ids = found.map(({ id }) => id);
  if (ids.length === 0) return [];
  const competencies = await scope.tx
    .select()
    .from(planCompetencies)
    .where(inArray(planCompetencies.planId, ids))
    .orderBy(asc(planCompetencies.position));
  const questions = await scope.tx
    .select()
    .from(planQuestions)
    .where(inArray(planQuestions.planId, ids))
    .orderBy(asc(planQuestions.position));
  return found.map((plan) => ({
    ...plan,
    competencies: competencies.filter(({ planId }) => planId === plan.id),
    questions: questions.filter(({ planId }) => planId === plan.id),
  }));
}
