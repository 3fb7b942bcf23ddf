import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import { preparing } from "./prepared";
import * as schema from "./schema";

// The only file that knows the driver (see docs/decisions on why it is node-postgres).

export type Database = NodePgDatabase<typeof schema>;
export type Pool = pg.Pool;

interface Shared {
  secondDoorPool?: pg.Pool;
}
// Next bundles its own copy of this module beside the entry's; both shall share one pool.
const shared = globalThis as Shared;

/** The process's pool, as the role it serves with: `SERVICE_DATABASE_URL`. Opened at first use. */
export function pool(): pg.Pool {
  shared.secondDoorPool ??= openPool(required("SERVICE_DATABASE_URL"));
  return shared.secondDoorPool;
}

/** How long somebody waits at most. More where the process is busy with other things, such as compiling pages. */
const patienceMs = Number(process.env.DATABASE_PATIENCE_MS ?? 4_000);

/** Opens a pool of its own; a connection that dies while idle is only dropped, never an uncaught error. */
export function openPool(connectionString: string, most = Number(process.env.DATABASE_POOL_SIZE ?? 10)) {
  const opened = new pg.Pool({
    connectionString,
    max: most,
    connectionTimeoutMillis: 0.6 * patienceMs,
    query_timeout: patienceMs,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  opened.on("error", () => {});
  // A backend can end in the very moment its connection is handed over, before anybody listens.
  opened.on("connect", (client) => client.on("error", () => {}));
  return opened;
}

export async function closePool() {
  await shared.secondDoorPool?.end();
  shared.secondDoorPool = undefined;
}

/** Outside any tenant: only for the tables that belong to no organisation, and for functions that return ids. */
export function globalDatabase(): Database {
  return databaseOn(pool());
}

const databases = new WeakMap<object, Database>();

/** drizzle reads the whole schema when it is made: once for each connection, not once for each request. */
function databaseOn(asked: pg.Pool | pg.PoolClient): Database {
  let database = databases.get(asked);
  if (!database) {
    const prepared = preparing((config, values) => asked.query(config, values));
    database = drizzle(prepared as unknown as pg.PoolClient, { schema }) as unknown as Database;
    databases.set(asked, database);
  }
  return database;
}

/** One transaction on one connection. A connection that is lost on the way is never given to anybody else. */
export async function transaction<T>(
  from: pg.Pool,
  begin: string,
  work: (tx: Database) => Promise<T>,
): Promise<T> {
  const client = await from.connect();
  let lost: Error | undefined;
  const noteLoss = (error: Error) => {
    lost = error;
  };
  client.on("error", noteLoss);
  try {
    await client.query(begin);
    const result = await work(databaseOn(client));
    await client.query("commit");
    return result;
  } catch (error) {
    if (error instanceof Error && isStale(error)) noteLoss(error);
    await client.query("rollback").catch(noteLoss);
    throw error;
  } finally {
    client.off("error", noteLoss);
    client.release(lost);
  }
}

/** The schema has changed under a statement that this connection had prepared. */
const isStale = (error: unknown) => ["0A000", "26000"].includes(errorCode(error) ?? "");

/** PostgreSQL's code of a failed statement, such as `23505`, wherever the layers above have put it. */
export function errorCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("code" in error && typeof error.code === "string") return error.code;
  return errorCode(error.cause);
}

function required(name: string) {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start the product with bin/start.`);
  return value;
}
