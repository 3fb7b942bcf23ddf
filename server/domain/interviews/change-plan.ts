import { eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import type { Scope } from "../scope";
import { type PlanChange, planChange } from "./input";
import { findFirstHeld, findPlan, findPlanToEdit, lockPlan, type Plan } from "./reads/plans";
import { refuseReweighing } from "./rules/plans";
import { writePlanPanelists } from "./write-plan-panelists";
import { writePlanTexts } from "./write-plan-texts";

/** Changes what panels from now on ask and rate. A panel that is scheduled keeps the kit it was given. */
export async function changePlan(scope: Scope, input: PlanChange) {
  const { planId, competencies, questions, panelists, ...words } = planChange.parse(input);
  await lockPlan(scope, planId);
  const before = await findPlan(scope, planId);
  const heldAt = await findFirstHeld(scope, planId);
  refuse(refuseReweighing({ before: before.competencies, after: competencies, heldAt }), "competencies");

  await scope.tx.update(plans).set(words).where(eq(plans.id, planId));
  await writePlanTexts(scope, planId, { competencies, questions });
  await writePlanPanelists(scope, planId, panelists);
  const plan = await findPlanToEdit(scope, planId);
  await audit(scope, "plan.changed", plan, { before: texts(before), after: texts(plan) });
  return plan;
}

const texts = (plan: Plan) => {
  const { name, briefing, durationMinutes, place, link, competencies, questions, panelists } = plan;
  return { name, briefing, durationMinutes, place, link, competencies, questions, panelists };
};
