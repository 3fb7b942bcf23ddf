import type pg from "pg";
import { closePool } from "@/db/client";
import { eraseWholly } from "@/server/workers/erase-candidate";
import { urls } from "./database";

/** Lets the workers' own role do something, as the worker's process would: it alone may empty what erasing empties. */
export async function asWorkerProcess<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env.SERVICE_DATABASE_URL;
  await closePool();
  process.env.SERVICE_DATABASE_URL = urls.worker;
  try {
    return await work();
  } finally {
    await closePool();
    process.env.SERVICE_DATABASE_URL = before;
  }
}

export const erase = (who: { organisationId: string; candidateId: string }) =>
  asWorkerProcess(() => eraseWholly(who));

/**
 * Every table in which one of these words stands, in any column of any kind: an organisation's own rows, and whatever
 * belongs to none, the queue too.
 */
export async function tablesNaming(superuser: pg.Client, organisationId: string, words: RegExp) {
  const { rows: tables } = await superuser.query(
    `select table_schema || '.' || table_name as name, exists (select 1 from information_schema.columns c
       where c.table_schema = t.table_schema and c.table_name = t.table_name and column_name = 'organisation_id') as owned
     from information_schema.tables t
     where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE' order by 1`,
  );
  const named: string[] = [];
  for (const { name, owned } of tables) {
    const own = owned ? "and organisation_id = $2" : "and $2::uuid is not null";
    const { rows } = await superuser.query(`select 1 from ${name} t where t::text ~* $1 ${own} limit 1`, [
      words.source,
      organisationId,
    ]);
    if (rows.length > 0) named.push(String(name).replace("public.", ""));
  }
  return named;
}
