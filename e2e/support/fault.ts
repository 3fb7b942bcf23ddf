import { readFile } from "node:fs/promises";
import { join } from "node:path";
import pg from "pg";

/** While `act` runs, PostgreSQL takes no row into a table: what the product writes there fails on its side. */
export async function whileRefusing(table: string, act: () => Promise<void>) {
  await alter(`alter table ${table} add constraint fault check (false) not valid`);
  try {
    await act();
  } finally {
    await alter(`alter table ${table} drop constraint fault`);
  }
}

/** While `act` runs, whoever reads a table waits, as of a database that does not answer. */
export async function whileWaitingFor(table: string, act: () => Promise<void>) {
  const client = new pg.Client({ connectionString: await ownerUrl() });
  await client.connect();
  try {
    await client.query(`begin; lock table ${table} in access exclusive mode`);
    await act();
  } finally {
    await client.end();
  }
}

async function alter(statement: string) {
  const client = new pg.Client({ connectionString: await ownerUrl() });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function ownerUrl() {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const place = await readFile(join(process.env.DATA_DIR ?? ".data", "postgres.json"), "utf8");
  const { port, password } = JSON.parse(place);
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/second_door`;
}
