import { count, eq } from "drizzle-orm";
import type { z } from "zod";
import { milestones } from "@/db/schema";
import { audit } from "../audit/record";
import { refuse } from "../errors";
import { announce } from "../queue";
import type { Scope } from "../scope";
import type { milestoneInput } from "./input";
import { lockEngagement } from "./reads/engagements";
import { refuseMilestone } from "./rules/work";

export async function addMilestone(
  scope: Scope,
  { engagementId, title, dueOn }: z.output<typeof milestoneInput>,
) {
  const engagement = await lockEngagement(scope, engagementId);
  refuse(refuseMilestone(engagement, dueOn), "dueOn");
  const [before] = await scope.tx
    .select({ all: count() })
    .from(milestones)
    .where(eq(milestones.engagementId, engagement.id));
  const { candidateId, applicationId } = engagement;
  const [milestone] = await scope.tx
    .insert(milestones)
    .values({ engagementId, candidateId, position: (before?.all ?? 0) + 1, title, dueOn })
    .returning();
  if (!milestone) throw new Error("The milestone was not returned.");
  await audit(scope, "milestone.added", { id: milestone.id, applicationId }, { after: { title, dueOn } });
  await announce(scope, "engagement", engagementId);
  return milestone;
}
