import { and, asc, between, eq, gt, inArray, isNotNull, isNull, lt, lte } from "drizzle-orm";
import {
  applications,
  candidates,
  engagements,
  jobs,
  loggedDays,
  milestones,
  readings,
  results,
  terms,
} from "@/db/schema";
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

/** One thing that waits for a sponsor. */
export interface Waiting {
  id: string;
  engagementId: string;
  kind: "milestone" | "reading" | "day";
  what: string;
  since: Date;
}

/** What consultants have delivered, recorded and logged before a moment, and no sponsor has answered. Oldest first. */
export async function listWaiting({ tx }: Scope, before: Date): Promise<Waiting[]> {
  const delivered = await tx
    .select({
      id: milestones.id,
      engagementId: milestones.engagementId,
      what: milestones.title,
      since: milestones.deliveredAt,
    })
    .from(milestones)
    .innerJoin(engagements, eq(engagements.id, milestones.engagementId))
    .where(
      and(
        eq(engagements.state, "running"),
        isNotNull(milestones.deliveredAt),
        lte(milestones.deliveredAt, before),
        isNull(milestones.approvedAt),
      ),
    )
    .orderBy(asc(milestones.deliveredAt));
  const recorded = await tx
    .select({
      id: readings.id,
      engagementId: results.engagementId,
      what: results.name,
      since: readings.recordedAt,
    })
    .from(readings)
    .innerJoin(results, eq(results.id, readings.resultId))
    .innerJoin(engagements, eq(engagements.id, results.engagementId))
    .where(
      and(
        inArray(engagements.state, ["running", "closed"]),
        isNull(readings.confirmedAt),
        lte(readings.recordedAt, before),
      ),
    )
    .orderBy(asc(readings.recordedAt));
  const logged = await tx
    .select({
      id: loggedDays.id,
      engagementId: loggedDays.engagementId,
      what: loggedDays.workedOn,
      since: loggedDays.loggedAt,
    })
    .from(loggedDays)
    .where(and(isNull(loggedDays.approvedAt), lte(loggedDays.loggedAt, before)))
    .orderBy(asc(loggedDays.loggedAt));
  return [
    ...delivered.map(({ since, ...one }) => ({ ...one, since: since ?? before, kind: "milestone" as const })),
    ...recorded.map((one) => ({ ...one, kind: "reading" as const })),
    ...logged.map((one) => ({ ...one, kind: "day" as const })),
  ].toSorted((one, other) => one.since.getTime() - other.since.getTime());
}
