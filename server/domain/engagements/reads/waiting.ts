import { and, asc, eq, inArray, isNotNull, isNull, lte } from "drizzle-orm";
import { candidates, engagements, loggedDays, milestones, readings, results } from "@/db/schema";
import type { Scope } from "../../scope";

/** One thing that waits for a sponsor. */
export interface Waiting {
  id: string;
  engagementId: string;
  applicationId: string;
  sponsorId: string;
  /** The consultant. */
  name: string;
  kind: "milestone" | "reading" | "day";
  what: string;
  since: Date;
  /** The figure of a reading. */
  value?: number;
}

const whose = {
  engagementId: engagements.id,
  applicationId: engagements.applicationId,
  sponsorId: engagements.sponsorId,
  name: candidates.name,
};
/** What was recorded and logged is vouched for and paid also when the work is over. */
const begun = inArray(engagements.state, ["running", "closed"]);

/** What consultants have delivered, recorded and logged until a moment, and no sponsor has answered. Oldest first. */
export async function listWaiting({ tx }: Scope, until: Date): Promise<Waiting[]> {
  const delivered = await tx
    .select({ ...whose, id: milestones.id, what: milestones.title, since: milestones.deliveredAt })
    .from(milestones)
    .innerJoin(engagements, eq(engagements.id, milestones.engagementId))
    .innerJoin(candidates, eq(candidates.id, engagements.candidateId))
    .where(
      and(
        eq(engagements.state, "running"),
        isNotNull(milestones.deliveredAt),
        lte(milestones.deliveredAt, until),
        isNull(milestones.approvedAt),
      ),
    )
    .orderBy(asc(milestones.deliveredAt));
  const recorded = await tx
    .select({
      ...whose,
      id: readings.id,
      what: results.name,
      value: readings.value,
      since: readings.recordedAt,
    })
    .from(readings)
    .innerJoin(results, eq(results.id, readings.resultId))
    .innerJoin(engagements, eq(engagements.id, results.engagementId))
    .innerJoin(candidates, eq(candidates.id, engagements.candidateId))
    .where(and(begun, isNull(readings.confirmedAt), lte(readings.recordedAt, until)))
    .orderBy(asc(readings.recordedAt));
  const logged = await tx
    .select({ ...whose, id: loggedDays.id, what: loggedDays.workedOn, since: loggedDays.loggedAt })
    .from(loggedDays)
    .innerJoin(engagements, eq(engagements.id, loggedDays.engagementId))
    .innerJoin(candidates, eq(candidates.id, engagements.candidateId))
    .where(and(begun, isNull(loggedDays.approvedAt), lte(loggedDays.loggedAt, until)))
    .orderBy(asc(loggedDays.loggedAt));
  return [
    ...delivered.map(({ since, ...one }) => ({ ...one, since: since ?? until, kind: "milestone" as const })),
    ...recorded.map((one) => ({ ...one, kind: "reading" as const })),
    ...logged.map((one) => ({ ...one, kind: "day" as const })),
  ].toSorted((one, other) => one.since.getTime() - other.since.getTime());
}
