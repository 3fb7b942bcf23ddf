import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Scope } from "../../scope";
import type { ReportInput } from "../input";
import { PERIODS } from "../input";

/** How those who came to a panel were received: how long they waited, who left, and who did not come. */
export async function findReception(scope: Scope, { period, jobId }: ReportInput) {
  const since = new Date(scope.now.getTime() - PERIODS[period] * 86_400_000);
  const { rows } = await scope.tx.execute(sql`
    with visited as (
      select p.application_id, v.checked_in_at, v.walked_out_at, v.no_show_at,
        extract(epoch from coalesce(v.walked_out_at, v.met_at) - v.checked_in_at) / 60 as minutes
      from visits v
      join panels p on p.id = v.panel_id
      join applications a on a.id = p.application_id
      where a.applied_at >= ${since.toISOString()}::timestamptz ${jobId ? sql`and a.job_id = ${jobId}` : sql``}
    )
    select
      count(distinct application_id) filter (where checked_in_at is not null)::int as received,
      count(distinct application_id) filter (where minutes >= ${LONG_MINUTES})::int as waited_long,
      count(distinct application_id) filter (where walked_out_at is not null)::int as walked_out,
      count(distinct application_id) filter (where no_show_at is not null)::int as no_show,
      count(minutes)::int as measured,
      percentile_cont(0.5) within group (order by minutes)::float8 as median_minutes,
      percentile_cont(0.9) within group (order by minutes)::float8 as slow_minutes
    from visited`);
  return receptionRow.parse(rows[0]);
}

/** From here on a wait is one that somebody remembers. */
export const LONG_MINUTES = 10;

const count = z.number();
const receptionRow = z
  .object({ received: count, waited_long: count, walked_out: count, no_show: count, measured: count })
  .extend({ median_minutes: z.number().nullable(), slow_minutes: z.number().nullable() });
