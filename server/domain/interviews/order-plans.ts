import { and, eq, isNull } from "drizzle-orm";
import { plans } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { findJob } from "../jobs/reads";
import type { Scope } from "../scope";
import { refuseOrder } from "./rules/plans";

/** Gives a job's plans another order: the first is the one a scheduler starts from. */
export async function orderPlans(scope: Scope, { jobId, planIds }: { jobId: string; planIds: string[] }) {
  const job = await findJob(scope, jobId);
  const present = await scope.tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.jobId, jobId), isNull(plans.removedAt)))
    .for("no key update");
  const ids = present.map(({ id }) => id);
  refuse(refuseOrder(ids, planIds));
  for (const [position, planId] of planIds.entries())
    await scope.tx.update(plans).set({ position }).where(eq(plans.id, planId));
  await audit(scope, "job.plans-ordered", job, { after: { planIds } });
}
