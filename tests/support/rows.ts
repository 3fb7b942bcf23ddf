import type pg from "pg";

/** The tables that belong to an organisation and have rows with an id. */
export async function tenantTables(superuser: pg.Client): Promise<string[]> {
  const { rows } = await superuser.query(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'id' and table_name in (
       select table_name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id')
     order by 1`,
  );
  return rows.map(({ name }) => String(name));
}

/** The newest id of each table of an organisation. */
export async function newestIds(superuser: pg.Client, organisationId: string) {
  const ids = new Map<string, string>();
  for (const table of await tenantTables(superuser)) {
    const { rows } = await superuser.query(
      `select id from ${table} where organisation_id = $1 order by id desc limit 1`,
      [organisationId],
    );
    if (rows[0]) ids.set(table, String(rows[0].id));
  }
  return ids;
}

/** Every row of an organisation, as one hash a table. */
export async function fingerprint(superuser: pg.Client, organisationId: string) {
  const { rows: tables } = await superuser.query(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'organisation_id' order by 1`,
  );
  const each = tables.map(
    ({ name }) =>
      `select '${name}' as name, md5(coalesce(string_agg(t::text, '|' order by t::text), '')) as hash from ${name} t where organisation_id = '${organisationId}'`,
  );
  const { rows } = await superuser.query(each.join(" union all "));
  return Object.fromEntries(rows.map(({ name, hash }) => [String(name), String(hash)]));
}
