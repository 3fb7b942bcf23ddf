import { and, asc, desc, eq, gt, inArray } from "drizzle-orm";
import { adjustments, applications, candidates, jobs, members, panels } from "@/db/schema";
import type { Scope } from "../../scope";

export type Adjustments = Awaited<ReturnType<typeof listAdjustments>>[number];
export type PanelToArrange = Awaited<ReturnType<typeof listPanelsToArrange>>[number];

/** The latest words on what the candidates of these applications need on the day. */
export async function listAdjustments(scope: Scope, applicationIds: string[]) {
  if (applicationIds.length === 0) return [];
  return scope.tx
    .selectDistinctOn([adjustments.applicationId], {
      applicationId: adjustments.applicationId,
      words: adjustments.words,
      statedAt: adjustments.statedAt,
      /** Null when the candidate said it themself. */
      memberName: members.name,
    })
    .from(adjustments)
    .leftJoin(members, eq(members.id, adjustments.memberId))
    .where(inArray(adjustments.applicationId, applicationIds))
    .orderBy(adjustments.applicationId, desc(adjustments.statedAt), desc(adjustments.id));
}

/** The panels of an application that are still to come. */
export function listPanelsToArrange(scope: Scope, applicationId: string) {
  return scope.tx
    .select({
      id: panels.id,
      applicationId: panels.applicationId,
      name: panels.name,
      startsAt: panels.startsAt,
      endsAt: panels.endsAt,
      scheduledBy: panels.scheduledBy,
      candidateName: candidates.name,
      jobTitle: jobs.title,
    })
    .from(panels)
    .innerJoin(applications, eq(applications.id, panels.applicationId))
    .innerJoin(candidates, eq(candidates.id, panels.candidateId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(
      and(
        ...[eq(panels.applicationId, applicationId), eq(panels.state, "scheduled")],
        gt(panels.endsAt, scope.now),
      ),
    )
    .orderBy(asc(panels.startsAt));
}
