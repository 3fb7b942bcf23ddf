import { eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import { audit } from "../audit/record";
import type { Scope } from "../scope";
import { findPlan } from "./reads/plans";

/** Takes a plan out of its job's list. Its panels keep their kits, and it can be put back. */
export async function removePlan(scope: Scope, { planId }: { planId: string }) {
  const plan = await findPlan(scope, planId);
  await scope.tx.update(plans).set({ removedAt: scope.now }).where(eq(plans.id, planId));
  await audit(scope, "plan.removed", plan, { after: { name: plan.name } });
}
