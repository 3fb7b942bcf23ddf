import { and, eq } from "drizzle-orm";
import { applications, jobs } from "@/db/schema";
import { NotFound } from "../../errors";
import { findOrganisation, listHolidayDays } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { OUTCOME_OF } from "../rules";
import { MOST_IN_BULK } from "../rules/bulk";
import { departures, keepsPromise } from "../rules/moments";
import { listBulkFacts } from "./bulk";

/** Who of a job could be told together, who could not and why, and when it would leave. */
export async function planBulkRelease(
  scope: Scope,
  { jobId, stageId }: { jobId: string; stageId?: string | null },
) {
  const [job] = await scope.tx.select().from(jobs).where(eq(jobs.id, jobId));
  if (!job) throw new NotFound("This job");
  const { timeZone, outcomesLeaveAt } = await findOrganisation(scope);
  const mornings = { timeZone, outcomesLeaveAt, holidays: await listHolidayDays(scope) };
  const open = and(
    eq(applications.jobId, jobId),
    eq(applications.state, "active"),
    stageId ? eq(applications.stageId, stageId) : undefined,
  );
  const rows = await listBulkFacts(scope, open);
  const departure = departures("business_morning", mornings, scope.now);
  return {
    job: { id: job.id, title: job.title },
    timeZone,
    morning: departure(null).leavesAt,
    most: MOST_IN_BULK,
    rows: rows.slice(0, MOST_IN_BULK).map((row) => {
      const { applicationId, name, stageName, appliedAt, promisedOn, kind, refusal, readerZone } = row;
      return {
        applicationId,
        name,
        stageName,
        appliedAt,
        promisedOn,
        outcome: kind ? OUTCOME_OF[kind] : null,
        refusal,
        morningKeepsPromise: keepsPromise({ promisedOn, at: departure(readerZone).leavesAt, timeZone }),
      };
    }),
  };
}
