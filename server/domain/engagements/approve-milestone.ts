import { eq } from "drizzle-orm";
import { milestones } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { step } from "../machine";
import { announce } from "../queue";
import { memberOf, type Scope } from "../scope";
import { findMilestone, lockEngagement } from "./reads/engagements";
import { findVoucher } from "./reads/vouching";
import { refuseMilestoneApproval, refuseWork } from "./rules/work";
import { MILESTONE, stateOfMilestone } from "./rules/work-machines";

/** The sponsor approves what was delivered. From then on it stays as it is. */
export async function approveMilestone(scope: Scope, { milestoneId }: { milestoneId: string }) {
  const engagement = await lockEngagement(scope, (await findMilestone(scope, milestoneId)).engagementId);
  const milestone = await findMilestone(scope, milestoneId);
  refuse(refuseWork(engagement));
  refuse(refuseMilestoneApproval({ ...milestone, ...(await findVoucher(scope, engagement)) }));
  step(MILESTONE, scope, { from: stateOfMilestone(milestone), act: "approve" });
  await scope.tx
    .update(milestones)
    .set({ approvedAt: scope.now, approvedBy: memberOf(scope) })
    .where(eq(milestones.id, milestoneId));
  await audit(
    scope,
    "milestone.approved",
    { id: milestoneId, applicationId: engagement.applicationId },
    { after: { title: milestone.title } },
  );
  await announce(scope, "engagement", engagement.id);
}
