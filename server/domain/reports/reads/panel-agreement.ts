import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { findJob } from "../../jobs/reads";
import type { Scope } from "../../scope";
import { PERIODS, type ReportInput } from "../input";
import { agreementAcross, FEWEST_CANDIDATES, unitsOf } from "../rules/agreement";

/** How far the panels of one job use the scale alike. */
export async function findPanelAgreement(scope: Scope, jobId: string) {
  await findJob(scope, jobId);
  const [job] = await ratedJobs(scope, sql`a.job_id = ${jobId}`, sql`ratings`);
  return { fewest: FEWEST_CANDIDATES, ...agreementAcross(unitsOf(job?.candidates ?? [])) };
}

/** The same for each job that has enough candidates for it, the most rated first. */
export async function listPanelAgreements(scope: Scope, { period }: ReportInput) {
  const since = new Date(scope.now.getTime() - PERIODS[period] * 86_400_000);
  const applied = sql`a.applied_at >= ${since.toISOString()}::timestamptz`;
  const jobs = await ratedJobs(scope, applied, EVERY_RATING);
  return jobs
    .map(({ job_id, title, candidates }) => ({
      jobId: job_id,
      title,
      ...agreementAcross(unitsOf(candidates)),
    }))
    .filter(({ candidates }) => candidates >= FEWEST_CANDIDATES)
    .sort((one, other) => other.candidates - one.candidates);
}

/**
 * Read as a whole, behind a fence: each rating is as visible as its scorecard, and PostgreSQL finds out once which
 * scorecards are. Looked for one scorecard after another, it would ask that of every single rating.
 */
const EVERY_RATING = sql`(select scorecard_id, competency_id, rating from ratings offset 0)`;

/**
 * What was rated by people who could not read each other: late scorecards are left out, and of one that was amended
 * with the others' in sight the version before it counts. To whom one is blind, the database leaves out. Of each job
 * each candidate is one text, as `unitsOf` reads it: half a million ratings are no rows for a web process.
 */
async function ratedJobs(scope: Scope, wanted: SQL, ratings: SQL) {
  const { rows } = await scope.tx.execute(sql`
    with counted as materialized (
      select s.id, s.application_id, s.informed, a.job_id
      from scorecards s
      join applications a on a.id = s.application_id
      where s.submitted_at is not null and not s.late and ${wanted}
    ), given as (
      select counted.job_id, counted.application_id, r.competency_id, r.rating
      from counted join ${ratings} r on r.scorecard_id = counted.id
      where not counted.informed
      union all
      select counted.job_id, counted.application_id, (entry ->> 'competencyId')::uuid, entry ->> 'rating'
      from counted cross join lateral (
        select v.ratings from scorecard_versions v
        where v.scorecard_id = counted.id and not v.informed order by v.version desc limit 1
      ) blind, jsonb_array_elements(blind.ratings) entry
      where counted.informed
    ), units as (
      select any_value(job_id) as job_id, application_id, competency_id, string_agg(
        (array_position(array['definitely_not', 'no', 'mixed', 'yes', 'strong_yes'], rating) - 1)::text, '') as points
      from given where rating is not null
      group by application_id, competency_id having count(*) > 1
    ), people as (
      select any_value(job_id) as job_id, application_id, string_agg(points, ' ' order by competency_id) as points
      from units group by application_id
    )
    select j.id as job_id, j.title, candidates.points as candidates
    from (select job_id, json_agg(points order by application_id) as points from people group by job_id) candidates
    join jobs j on j.id = candidates.job_id
    order by j.title, j.id`);
  return rows.map((row) => ratedJob.parse(row));
}

const ratedJob = z.object({ job_id: z.string(), title: z.string(), candidates: z.array(z.string()) });
