import { and, count, desc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { jobApprovals, members } from "@/db/schema";
import { findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";
import type { Job } from "../reads";
import { isApprover, refuseJobAnswer } from "../rules/approval";

/** The question that nobody has answered yet, if somebody asked. */
export async function findOpenApproval(scope: Scope, jobId: string) {
  const [found] = await scope.tx
    .select()
    .from(jobApprovals)
    .where(and(eq(jobApprovals.jobId, jobId), isNull(jobApprovals.verdict)));
  return found ?? null;
}

/** Whether somebody approved the job's title, salary and openings as they are now. */
export async function isApproved(scope: Scope, { id, version }: Pick<Job, "id" | "version">) {
  const approved = await scope.tx.$count(
    jobApprovals,
    and(
      eq(jobApprovals.jobId, id),
      eq(jobApprovals.jobVersion, version),
      eq(jobApprovals.verdict, "approved"),
    ),
  );
  return approved > 0;
}

/** Whether a job has to be approved before it is published. */
export async function needsApproval(scope: Scope, job: Pick<Job, "id" | "version">) {
  const { approvesJobs } = await findOrganisation(scope);
  return approvesJobs && !(await isApproved(scope, job));
}

/** How many people other than this one could answer: owners, administrators, and who was asked by name. */
export async function countOtherApprovers(
  scope: Scope,
  { memberId, approverId }: { memberId: string; approverId: string | null },
): Promise<number> {
  const [row] = await scope.tx
    .select({ others: count() })
    .from(members)
    .where(
      and(
        isNull(members.leftAt),
        ne(members.id, memberId),
        or(inArray(members.role, ["owner", "admin"]), approverId ? eq(members.id, approverId) : undefined),
      ),
    );
  return row?.others ?? 0;
}

/** Where a job stands with its approval, and whether the member who reads this may answer. */
export async function findApprovalStanding(scope: Scope, job: Job) {
  const { approvesJobs } = await findOrganisation(scope);
  const latest = await findLatestApproval(scope, job.id);
  return {
    isNeeded: approvesJobs && !(await isApproved(scope, job)),
    latest,
    mayAnswer: latest !== null && (await mayAnswer(scope, job, latest)),
  };
}

async function mayAnswer(
  scope: Scope,
  job: Job,
  { askedBy, approverId }: { askedBy: string; approverId: string | null },
) {
  if (scope.actor.type !== "member") return false;
  const { memberId, role } = scope.actor;
  const refusal = refuseJobAnswer({
    ...{ state: job.state, version: job.version, seenVersion: job.version },
    isApprover: isApprover({ role, memberId, approverId }),
    isAsker: askedBy === memberId,
    otherApprovers: await countOtherApprovers(scope, { memberId, approverId }),
  });
  return refusal === null;
}

/** The last time it was asked whether a job may be published, and what came of it. */
async function findLatestApproval(scope: Scope, jobId: string) {
  const [asker, approver, decider] = [
    alias(members, "asker"),
    alias(members, "approver"),
    alias(members, "decider"),
  ];
  const [found] = await scope.tx
    .select({
      askedBy: jobApprovals.askedBy,
      askerName: asker.name,
      askedAt: jobApprovals.askedAt,
      approverId: jobApprovals.approverId,
      approverName: approver.name,
      verdict: jobApprovals.verdict,
      deciderName: decider.name,
      decidedAt: jobApprovals.decidedAt,
      reason: jobApprovals.reason,
    })
    .from(jobApprovals)
    .innerJoin(asker, eq(asker.id, jobApprovals.askedBy))
    .leftJoin(approver, eq(approver.id, jobApprovals.approverId))
    .leftJoin(decider, eq(decider.id, jobApprovals.decidedBy))
    .where(eq(jobApprovals.jobId, jobId))
    .orderBy(desc(jobApprovals.askedAt), desc(jobApprovals.id))
    .limit(1);
  return found ?? null;
}
