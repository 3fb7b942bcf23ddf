import { sql } from "drizzle-orm";
import { z } from "zod";
import { findOrganisation } from "../../organisations/reads";
import type { Scope } from "../../scope";
import { KEPT_DAYS } from "../input";

const counted = z.object({ answered: z.number(), inTime: z.number() });

/** How many heard an answer of late, and how many of them by the day that they were promised. */
export async function countKept(scope: Scope) {
  const { timeZone } = await findOrganisation(scope);
  const since = new Date(scope.now.getTime() - KEPT_DAYS * 86_400_000);
  const { rows } = await scope.tx.execute(sql`
    select count(*)::int as answered,
      (count(*) filter (where (answered_at at time zone ${timeZone})::date <= promised_on))::int as "inTime"
    from applications
    where answered_at >= ${since.toISOString()}::timestamptz and state in ('hired', 'not_now', 'consult_instead')`);
  return counted.parse(rows[0]);
}
