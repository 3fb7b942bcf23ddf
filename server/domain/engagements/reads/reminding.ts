import { and, between, eq, gt, isNull, lt, lte } from "drizzle-orm";
import { applications, candidates, engagements, jobs, milestones, terms } from "@/db/schema";
import type { Scope } from "../../scope";

const person = { candidateId: candidates.id, name: candidates.name, email: candidates.email };

/** Milestones of running engagements that nobody has delivered, due between two days. */
export function listMilestonesDue({ tx }: Scope, { from, until }: { from: string; until: string }) {
  return tx
    .select({
      ...person,
      id: milestones.id,
      title: milestones.title,
      dueOn: milestones.dueOn,
      applicationId: engagements.applicationId,
    })
    .from(milestones)
    .innerJoin(engagements, eq(engagements.id, milestones.engagementId))
    .innerJoin(candidates, eq(candidates.id, engagements.candidateId))
    .where(
      and(
        eq(engagements.state, "running"),
        isNull(milestones.deliveredAt),
        between(milestones.dueOn, from, until),
      ),
    );
}

/** Terms a candidate has had for a day or more and must answer before long. */
export function listTermsToAnswer({ tx, now }: Scope, { until }: { until: Date }) {
  return tx
    .select({
      ...person,
      id: terms.id,
      answerBy: terms.answerBy,
      applicationId: terms.applicationId,
      jobTitle: jobs.title,
    })
    .from(terms)
    .innerJoin(candidates, eq(candidates.id, terms.candidateId))
    .innerJoin(applications, eq(applications.id, terms.applicationId))
    .innerJoin(jobs, eq(jobs.id, applications.jobId))
    .where(
      and(
        eq(terms.state, "offered"),
        eq(applications.state, "consult_instead"),
        gt(terms.answerBy, now),
        lte(terms.answerBy, until),
        lt(terms.createdAt, new Date(now.getTime() - 86_400_000)),
      ),
    );
}
