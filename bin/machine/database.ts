import { randomBytes } from "node:crypto";
import pg from "pg";
import type { Cluster } from "./cluster";

const owner = "second_door";

/** The built-in cluster's database and its owner, an ordinary role: what works here works with any PostgreSQL. */
export async function ensureDatabase(cluster: Cluster, kept: Record<string, string>): Promise<string> {
  const password =
    (kept.DATABASE_URL && new URL(kept.DATABASE_URL).password) || randomBytes(24).toString("base64url");
  await asSuperuser(cluster, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [owner]);
    if (!rowCount) await client.query(`create role ${owner} login createdb createrole`);
    await client.query(`alter role ${owner} password ${client.escapeLiteral(password)}`);
    await client.query(`alter role ${owner} set createrole_self_grant = 'set, inherit'`);
    const found = await client.query("select 1 from pg_database where datname = $1", [owner]);
    if (!found.rowCount) await client.query(`create database ${owner} owner ${owner}`);
  });
  return `postgres://${owner}:${password}@127.0.0.1:${cluster.port}/${owner}`;
}

export async function asSuperuser<T>(cluster: Cluster, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: cluster.superuserUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
