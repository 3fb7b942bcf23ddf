import { count, eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import { audit } from "../audit/record";
import { findJob } from "../jobs/reads";
import type { Scope } from "../scope";
import { type PlanInput, planInput } from "./input";
import { findPlan } from "./reads/plans";
import { writePlanTexts } from "./write-plan-texts";

/** Adds an interview plan to a job, after those it has. */
export async function createPlan(scope: Scope, input: PlanInput) {
  const { jobId, competencies, questions, ...words } = planInput.parse(input);
  await findJob(scope, jobId);
  const [present] = await scope.tx.select({ count: count() }).from(plans).where(eq(plans.jobId, jobId));
  const [plan] = await scope.tx
    .insert(plans)
    .values({ ...words, jobId, position: present?.count ?? 0 })
    .returning();
  if (!plan) throw new Error("The plan's row was not returned.");

  await writePlanTexts(scope, plan.id, { competencies, questions });
  await audit(scope, "plan.created", plan, { after: { jobId, name: plan.name, competencies, questions } });
  return findPlan(scope, plan.id);
}
