import { eq, max } from "drizzle-orm";
import { plans } from "@/db/schema";
import { audit } from "../audit/record";
import { findJob } from "../jobs/reads";
import type { Scope } from "../scope";
import { type PlanInput, planInput } from "./input";
import { findPlan } from "./reads/plans";
import { writePlanPanelists } from "./write-plan-panelists";
import { writePlanTexts } from "./write-plan-texts";

/** Adds an interview plan to a job, after those it has. */
export async function createPlan(scope: Scope, input: PlanInput) {
  const { jobId, competencies, questions, panelists, ...words } = planInput.parse(input);
  await findJob(scope, jobId);
  const [last] = await scope.tx
    .select({ position: max(plans.position) })
    .from(plans)
    .where(eq(plans.jobId, jobId));
  const [plan] = await scope.tx
    .insert(plans)
    .values({ ...words, jobId, position: (last?.position ?? -1) + 1 })
    .returning();
  if (!plan) throw new Error("The plan's row was not returned.");

  await writePlanTexts(scope, plan.id, { competencies, questions });
  await writePlanPanelists(scope, plan.id, panelists);
  await audit(scope, "plan.created", plan, { after: { jobId, name: plan.name, competencies, questions } });
  return findPlan(scope, plan.id);
}
