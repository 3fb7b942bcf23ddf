import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, max, min, ne } from "drizzle-orm";
import { members, panels, planCompetencies, planPanelists, planQuestions, plans, visits } from "@/db/schema";
import { NotFound } from "../../errors";
import type { Scope } from "../../scope";

export type Plan = Awaited<ReturnType<typeof listPlans>>[number];

/** The plans of a job, in their order, each with what it asks and rates and who usually sits on it. */
export async function listPlans(scope: Scope, jobId: string) {
  const found = await scope.tx
    .select()
    .from(plans)
    .where(and(eq(plans.jobId, jobId), isNull(plans.removedAt)))
    .orderBy(asc(plans.position), asc(plans.id));
  return withTexts(scope, found);
}

export async function findPlan(scope: Scope, planId: string): Promise<Plan> {
  const [plan] = await withTexts(scope, await scope.tx.select().from(plans).where(eq(plans.id, planId)));
  if (!plan) throw new NotFound("This interview plan");
  return plan;
}

/** A plan with what somebody needs to know who is about to change it. */
export async function findPlanToEdit(scope: Scope, planId: string) {
  const plan = await findPlan(scope, planId);
  return { ...plan, kept: await findKept(scope, planId), heldAt: await findFirstHeld(scope, planId) };
}

/** Holds a plan until this transaction ends: its first panel is not held while its weights are changed. */
export async function lockPlan(scope: Scope, planId: string) {
  await scope.tx.select({ id: plans.id }).from(plans).where(eq(plans.id, planId)).for("no key update");
}

/** Lets nobody change a plan until this transaction ends, while others may do the same. */
export async function holdPlan(scope: Scope, planId: string | null) {
  if (planId) await scope.tx.select({ id: plans.id }).from(plans).where(eq(plans.id, planId)).for("share");
}

/** When the first panel of a plan was held: from then on its weights stay. */
export async function findFirstHeld(scope: Scope, planId: string): Promise<Date | null> {
  const [first] = await scope.tx
    .select({ at: min(visits.checkedInAt) })
    .from(panels)
    .innerJoin(visits, eq(visits.panelId, panels.id))
    .where(and(eq(panels.planId, planId), isNotNull(visits.checkedInAt)));
  return first?.at ?? null;
}

/** The panels to come that keep the plan as it was when they were scheduled: how many, and from when. */
async function findKept(scope: Scope, planId: string) {
  const [kept] = await scope.tx
    .select({ panels: count(), first: min(panels.scheduledAt), last: max(panels.scheduledAt) })
    .from(panels)
    .where(and(eq(panels.planId, planId), eq(panels.state, "scheduled"), gt(panels.endsAt, scope.now)));
  return kept?.first && kept.last ? { panels: kept.panels, first: kept.first, last: kept.last } : null;
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
  // Whoever has left, or scores no more, is no default any more.
  const usual = await scope.tx
    .select({
      planId: planPanelists.planId,
      memberId: planPanelists.memberId,
      required: planPanelists.required,
    })
    .from(planPanelists)
    .innerJoin(members, eq(members.id, planPanelists.memberId))
    .where(and(inArray(planPanelists.planId, ids), isNull(members.leftAt), ne(members.role, "front_desk")))
    .orderBy(desc(planPanelists.required), asc(members.name));
  return found.map((plan) => ({
    ...plan,
    panelists: usual.flatMap(({ planId, ...seat }) => (planId === plan.id ? [seat] : [])),
    competencies: competencies.filter(({ planId }) => planId === plan.id),
    questions: questions.filter(({ planId }) => planId === plan.id),
  }));
}
