import pg from "pg";

/** Does work without the tables' plain indexes, which are quicker made at once; constraints stay. Then takes stock. */
export async function withoutIndexes<T>(
  superuserUrl: string,
  tables: string[],
  work: () => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query("set maintenance_work_mem = '512MB'; set synchronous_commit = off");
    const { rows } = await client.query(
      `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
       from pg_index i where i.indrelid::regclass::text = any($1)
         and not exists (select 1 from pg_constraint c where c.conindid = i.indexrelid)`,
      [tables],
    );
    for (const { name } of rows) await client.query(`drop index ${name}`);
    const result = await work();
    for (const { definition } of rows) await client.query(definition);
    await client.query("vacuum analyze");
    return result;
  } finally {
    await client.end();
  }
}
