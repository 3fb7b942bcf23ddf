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
    ), people as (
      select
        bool_or(checked_in_at is not null) as received,
        bool_or(minutes >= ${LONG_MINUTES}) as waited_long,
        bool_or(walked_out_at is not null) as walked_out,
        bool_or(no_show_at is not null) as no_show
      from visited group by application_id
    ), waits as (
      select count(*)::int as measured,
        percentile_cont(array[0.5, 0.9]) within group (order by minutes)::float8[] as minutes
      from visited where minutes is not null
    )
    select
      count(*) filter (where received)::int as received,
      count(*) filter (where waited_long)::int as waited_long,
      count(*) filter (where walked_out)::int as walked_out,
      count(*) filter (where no_show)::int as no_show,
      (select measured from waits) as measured,
      (select minutes[1] from waits) as median_minutes,
      (select minutes[2] from waits) as slow_minutes
    from people`);
  return receptionRow.parse(rows[0]);
}

/** From here on a wait is one that somebody remembers. */
export const LONG_MINUTES = 10;

const count = z.number();
const receptionRow = z
  .object({ received: count, waited_long: count, walked_out: count, no_show: count, measured: count })
  .extend({ median_minutes: z.number().nullable(), slow_minutes: z.number().nullable() });
