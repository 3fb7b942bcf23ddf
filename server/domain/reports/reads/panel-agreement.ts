import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { findJob } from "../../jobs/reads";
import type { Scope } from "../../scope";
import { PERIODS, type ReportInput } from "../input";
import { agreementAcross, FEWEST_CANDIDATES, type RatedUnit } from "../rules/agreement";

/** How far the panels of one job use the scale alike. */
export async function findPanelAgreement(scope: Scope, jobId: string) {
  await findJob(scope, jobId);
  const rows = await ratedUnits(scope, sql`a.job_id = ${jobId}`);
  return { fewest: FEWEST_CANDIDATES, ...agreementAcross(rows.map(unitOf)) };
}

/** The same for each job that has enough candidates for it, the most rated first. */
export async function listPanelAgreements(scope: Scope, { period }: ReportInput) {
  const since = new Date(scope.now.getTime() - PERIODS[period] * 86_400_000);
  const rows = await ratedUnits(scope, sql`a.applied_at >= ${since.toISOString()}::timestamptz`);
  const jobs = Map.groupBy(rows, ({ job_id }) => job_id);
  return [...jobs]
    .map(([jobId, units]) => ({
      jobId,
      title: units[0]?.title ?? "",
      ...agreementAcross(units.map(unitOf)),
    }))
    .filter(({ candidates }) => candidates >= FEWEST_CANDIDATES)
    .sort((one, other) => other.candidates - one.candidates);
}

const unitOf = ({ application_id, points }: z.output<typeof unitRow>): RatedUnit => ({
  candidate: application_id,
  points,
});

/**
 * What was rated by people who could not read each other: late scorecards are left out, and of one that was amended
 * with the others' in sight the version before it counts. To whom one is blind, the database leaves out.
 */
async function ratedUnits(scope: Scope, wanted: SQL) {
  const { rows } = await scope.tx.execute(sql`
    select a.job_id, j.title, s.application_id,
      array_agg(array_position(array['definitely_not', 'no', 'mixed', 'yes', 'strong_yes'], given.rating) - 1
        order by s.id) as points
    from scorecards s
    join applications a on a.id = s.application_id
    join jobs j on j.id = a.job_id
    cross join lateral (
      select r.competency_id, r.rating from ratings r where r.scorecard_id = s.id and not s.informed
      union all
      select (entry ->> 'competencyId')::uuid, entry ->> 'rating'
      from (
        select v.ratings from scorecard_versions v
        where v.scorecard_id = s.id and s.informed and not v.informed order by v.version desc limit 1
      ) blind, jsonb_array_elements(blind.ratings) entry
    ) given
    where s.submitted_at is not null and not s.late and given.rating is not null and ${wanted}
    group by a.job_id, j.title, s.application_id, given.competency_id
    having count(*) > 1
    order by j.title, a.job_id, s.application_id, given.competency_id`);
  return rows.map((row) => unitRow.parse(row));
}

const unitRow = z.object({
  job_id: z.string(),
  title: z.string(),
  application_id: z.string(),
  points: z.array(z.number()),
});
