import pg from "pg";
import { deleteFile } from "@/server/gateways/storage";
import { company } from "./content/company";

/** The demo organisation, if there is one, and how many others there are. Asked as the owner of the tables. */
export function findDemo(ownerUrl: string) {
  return asOwner(ownerUrl, async (client) => {
    const { rows } = await client.query(
      "select organisation_by_slug($1) as id, (select count(*)::int from organisation_ids()) as all",
      [company.slug],
    );
    const { id, all } = rows[0];
    if (!id) return { demo: null, others: Number(all) };
    await enter(client, id);
    // The seed's last act adds a holiday: without it, somebody pulled the plug.
    const last = await client.query("select 1 from audit_entries where verb = 'holiday.added' limit 1");
    return { demo: { organisationId: String(id), isWhole: last.rowCount === 1 }, others: Number(all) - 1 };
  });
}

/** Removes the demo organisation wholly: its rows, its files and what was to be done about it. Of any other organisation, nothing. */
export async function removeDemo(ownerUrl: string, organisationId: string) {
  const keys = await asOwner(ownerUrl, async (client) => {
    await client.query("begin");
    await enter(client, organisationId);
    const { rows } = await client.query("select storage_key as key from files");
    await client.query(
      "delete from sign_in_links where audience = 'candidate' and email in (select email_norm from candidates)",
    );
    for (const table of await childrenFirst(client))
      await client.query(`delete from ${client.escapeIdentifier(table)}`);
    await client.query(
      `select graphile_worker.complete_jobs(array(
         select id from graphile_worker._private_jobs where payload ->> 'organisationId' = $1))`,
      [organisationId],
    );
    await client.query("commit");
    return rows.map(({ key }) => String(key));
  });
  for (const key of keys) await deleteFile(key);
}

export async function takeStock(ownerUrl: string) {
  await asOwner(ownerUrl, (client) => client.query("analyze"));
}

async function asOwner<T>(ownerUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Row-level security is forced: the owner too sees and touches one organisation's rows and no others. */
async function enter(client: pg.Client, organisationId: string) {
  await client.query(
    "select set_config('app.organisation_id', $1, false), set_config('app.actor', 'system', false)",
    [organisationId],
  );
}

/** The organisation's tables, each before those it points at. */
async function childrenFirst(client: pg.Client): Promise<string[]> {
  const tables = await client.query(
    `select c.relname as name from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'`,
  );
  const keys = await client.query(
    `select conrelid::regclass::text as child, confrelid::regclass::text as parent from pg_constraint
     where contype = 'f' and conrelid <> confrelid and connamespace = 'public'::regnamespace`,
  );
  const left = new Set<string>(tables.rows.map(({ name }) => name));
  const ordered: string[] = [];
  while (left.size > 0) {
    const points = keys.rows.filter(({ child }) => left.has(child));
    const free = [...left].filter((table) => !points.some(({ parent }) => parent === table));
    if (free.length === 0) throw new Error("These tables point at each other in a circle.");
    for (const table of free) left.delete(table);
    ordered.push(...free);
  }
  return ordered;
}
