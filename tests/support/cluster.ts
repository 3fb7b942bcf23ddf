import type pg from "pg";
import type { TestProject } from "vitest/node";
import { removeCluster, startCluster, stopCluster } from "@/bin/machine/cluster";
import { asSuperuser } from "@/bin/machine/database";
import { migrate } from "@/db/migrate";
import { home, ownerUrl, PASSWORDS } from "./connections";

declare module "vitest" {
  export interface ProvidedContext {
    superuserUrl: string;
    template: string;
  }
}

/** One throw-away cluster and one migrated database a run; each test file works on a copy of it. */
export default async function setup(project: TestProject) {
  const cluster = await startCluster(home, 54_339, "fleeting");
  const template = `template_${process.pid}`;
  // Roles belong to the whole cluster: runs that begin at once take turns.
  await asSuperuser(cluster, async (client) => {
    await client.query("select pg_advisory_lock(1)");
    // An ordinary role, as in real life: what only a superuser could migrate shall fail here.
    const { rowCount } = await client.query("select 1 from pg_roles where rolname = 'test_owner'");
    if (!rowCount) await client.query("create role test_owner login createdb createrole password 'owner'");
    await client.query("alter role test_owner set createrole_self_grant = 'set, inherit'");
    await dropLeftOvers(client);
    await client.query(`create database ${template} owner test_owner`);
    await migrate({ ownerUrl: ownerUrl(cluster.superuserUrl, template), ...PASSWORDS });
  });
  project.provide("superuserUrl", cluster.superuserUrl);
  project.provide("template", template);
  return async () => {
    const othersRun = await asSuperuser(cluster, async (client) => {
      await client.query(`drop database if exists ${template} with (force)`);
      return (await runs(client)).some(({ pid }) => pid !== process.pid && alive(pid));
    });
    if (othersRun) return;
    // A developer's next run is quicker by what stays; a machine that only tests shall be left as it was found.
    if (process.env.CI) await removeCluster(home);
    else await stopCluster(cluster);
  };
}

/** Databases of runs that have ended; those of a run beside this one stay. */
async function dropLeftOvers(client: pg.Client) {
  for (const { database, pid } of await runs(client)) {
    if (!alive(pid)) await client.query(`drop database if exists ${database} with (force)`);
  }
}

async function runs(client: pg.Client) {
  const { rows } = await client.query(
    "select datname from pg_database where datname ~ '^(template|test)_[0-9]+'",
  );
  return rows.map(({ datname }) => ({ database: String(datname), pid: Number(datname.split("_")[1]) }));
}

function alive(pid: number) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
