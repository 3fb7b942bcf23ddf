import { eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import { audit } from "../audit/record";
import type { Scope } from "../scope";
import { type PlanChange, planChange } from "./input";
import { findPlan, type Plan } from "./reads/plans";
import { writePlanTexts } from "./write-plan-texts";

/** Changes what panels from now on ask and rate. A panel that is scheduled keeps the kit it was given. */
export async function changePlan(scope: Scope, input: PlanChange) {
  const { planId, competencies, questions, ...words } = planChange.parse(input);
  const before = await findPlan(scope, planId);
  await scope.tx.update(plans).set(words).where(eq(plans.id, planId));
  await writePlanTexts(scope, planId, { competencies, questions });
  const plan = await findPlan(scope, planId);
  await audit(scope, "plan.changed", plan, { before: texts(before), after: texts(plan) });
  return plan;
}

const texts = ({ name, briefing, durationMinutes, place, competencies, questions }: Plan) => ({
  name,
  briefing,
  durationMinutes,
  place,
  competencies,
  questions,
});
