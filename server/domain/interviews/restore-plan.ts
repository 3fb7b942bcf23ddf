import { eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import { audit } from "../audit/record";
import type { Scope } from "../scope";
import { findPlan } from "./reads/plans";

/** Puts a removed plan back where it stood. */
export async function restorePlan(scope: Scope, { planId }: { planId: string }) {
  const plan = await findPlan(scope, planId);
  await scope.tx.update(plans).set({ removedAt: null }).where(eq(plans.id, planId));
  await audit(scope, "plan.restored", plan, { after: { name: plan.name } });
}
