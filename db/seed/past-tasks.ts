import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/tenant";

/**
 * What a story has done itself, workers shall not do again: texts and calendars were read, reminders of the past sent, and contracts
 * are sealed once their story is told.
 */
export async function forgetPastTasks(tx: Transaction, organisationId: string) {
  await tx.execute(sql`
    select graphile_worker.complete_jobs(array(
      select id from graphile_worker.jobs
      where key like ${`%:${organisationId}:%`} and run_at <= now()
        and task_identifier in ('read-cv', 'remind-panels', 'remind-scorecards', 'seal-contract', 'seal-reference', 'read-calendar')
    ))`);
}
