import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as applyMigrations } from "drizzle-orm/node-postgres/migrator";
import { runMigrations } from "graphile-worker";
import pg from "pg";
import { urlAs } from "./urls";

const here = import.meta.dirname;

/** Connections a migration needs: the owner's, and the passwords the serving roles shall have. */
export interface MigrationInput {
  ownerUrl: string;
  appPassword: string;
  workerPassword: string;
}

/** Brings a database to the present schema, from nothing or from any earlier one. Runs twice without harm. */
export async function migrate({ ownerUrl, appPassword, workerPassword }: MigrationInput) {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    // Two starts at once take turns.
    await client.query("select pg_advisory_lock(hashtext('second-door-migrate'))");
    await createRoles(client, { second_door_app: appPassword, second_door_worker: workerPassword });
    await client.query(await sqlFile("functions.sql"));
    await migrateQueue(ownerUrl, workerPassword);
    await handFunctionsToTheirRoles(client);
    await applyMigrations(drizzle(client), { migrationsFolder: join(here, "migrations") });
    await client.query(await sqlFile("roles.sql"));
  } finally {
    await client.end();
  }
}

async function createRoles(client: pg.Client, passwords: Record<string, string>) {
  for (const role of ["finder", "keeper"])
    await client.query(
      `do $$ begin create role ${role} nologin; exception when duplicate_object then null; end $$`,
    );
  for (const [role, password] of Object.entries(passwords)) {
    const secret = client.escapeLiteral(password);
    await client.query(
      `do $$ begin create role ${role} login; exception when duplicate_object then null; end $$`,
    );
    await client.query(`alter role ${role} login nocreatedb nocreaterole password ${secret}`);
    await client.query(`alter role ${role} set idle_in_transaction_session_timeout = '5s'`);
  }
  await client.query("alter role second_door_app set statement_timeout = '4s'");
  await client.query("alter role second_door_worker set statement_timeout = '60s'");
  await client.query("grant finder, keeper, second_door_worker to current_user");
  // Who keeps what is made of others' rows may read them all.
  await client.query("grant finder to keeper");
  const { rows } = await client.query("select current_database() as name");
  const database = client.escapeIdentifier(rows[0].name);
  await client.query(`grant connect, create on database ${database} to second_door_worker`);
  await client.query(`grant connect on database ${database} to second_door_app`);
  await client.query("revoke create on schema public from public");
}

/** The queue belongs to the workers' role, so that it needs no more rights than it has. */
async function migrateQueue(ownerUrl: string, workerPassword: string) {
  await runMigrations({ connectionString: urlAs(ownerUrl, "second_door_worker", workerPassword) });
}

/** Whose a function is that looks past a policy, if not the finder's. */
const OTHER_OWNERS: Record<string, string> = {
  enqueue: "second_door_worker",
  renew_candidate_words: "second_door_worker",
  note_awaited: "keeper",
};

async function handFunctionsToTheirRoles(client: pg.Client) {
  const { rows } = await client.query(
    "select p.oid::regprocedure::text as signature, p.proname as name from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef",
  );
  await client.query("grant create on schema public to finder, keeper, second_door_worker");
  for (const { signature, name } of rows) {
    await client.query(`alter function ${signature} owner to ${OTHER_OWNERS[name] ?? "finder"}`);
    await client.query(`revoke all on function ${signature} from public`);
    await client.query(`grant execute on function ${signature} to second_door_app, second_door_worker`);
  }
  await client.query("revoke create on schema public from finder, keeper, second_door_worker");
}

function sqlFile(name: string) {
  return readFile(join(here, name), "utf8");
}

if (process.argv[1] === import.meta.filename) {
  const { DATABASE_URL, APP_DATABASE_PASSWORD, WORKER_DATABASE_PASSWORD } = process.env;
  if (!DATABASE_URL || !APP_DATABASE_PASSWORD || !WORKER_DATABASE_PASSWORD) {
    throw new Error("Migrating needs DATABASE_URL, APP_DATABASE_PASSWORD and WORKER_DATABASE_PASSWORD.");
  }
  await migrate({
    ownerUrl: DATABASE_URL,
    appPassword: APP_DATABASE_PASSWORD,
    workerPassword: WORKER_DATABASE_PASSWORD,
  });
}
