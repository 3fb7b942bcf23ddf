import { pool } from "./client";

/** What keeps this product from serving people, in plain words; empty when all is well. */
export async function findUnwell(): Promise<string[]> {
  const { rows } = await pool().query(
    "select exists (select 1 from pg_stat_activity where datname = current_database() and usename = 'second_door_worker') as working",
  );
  return rows[0]?.working ? [] : ["the worker does not run"];
}
