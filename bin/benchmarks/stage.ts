import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { closePool } from "@/db/client";
import { migrate } from "@/db/migrate";
import { urlAs } from "@/db/urls";
import { buildUnlessCurrent } from "../machine/build";
import { type Cluster, startCluster, stopCluster } from "../machine/cluster";
import { asSuperuser } from "../machine/database";
import { freePort } from "../machine/ports";
import {
  bundledProgram,
  bundlePrograms,
  leanWeb,
  leanWorker,
  webFile,
  workerFile,
} from "../machine/programs";
import type { Environment } from "../machine/settings";
import { Child } from "./child";
import { type Facts, factsInput } from "./facts";
import { fill } from "./fill/fill";
import { SIZES, type SizeName } from "./fill/sizes";

const home = resolve(".data/bench");
const owner = "bench_owner";
const password = "only-for-measuring";
const running = "bench_running";
const recorder = "bin/benchmarks/recorder.ts";

/** The product as it serves, on a database of its own that is filled to a size. */
export interface Stage {
  facts: Facts;
  base: string;
  web: Child;
  worker: (settings?: Record<string, string>) => Child;
  serviceUrl: string;
  superuserUrl: string;
  postmaster: number;
  close(): Promise<void>;
}

export async function openCluster(): Promise<Cluster> {
  mkdirSync(home, { recursive: true });
  const cluster = await startCluster(home, 54_349);
  await asSuperuser(cluster, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_roles where rolname = $1", [owner]);
    if (!rowCount)
      await client.query(`create role ${owner} login createdb createrole password '${password}'`);
    await client.query(`alter role ${owner} set createrole_self_grant = 'set, inherit'`);
  });
  return cluster;
}

export const closeCluster = stopCluster;

/** Each run works on a copy, so that what one writes does not change what the next one measures. */
export async function openStage(
  cluster: Cluster,
  size: SizeName,
  { anyBuild, say }: { anyBuild: boolean; say: (line: string) => void },
): Promise<Stage> {
  const { name, facts } = await filled(cluster, size, say);
  await asSuperuser(cluster, async (client) => {
    await client.query(`drop database if exists ${running} with (force)`);
    await client.query(`create database ${running} template ${name} owner ${owner} strategy file_copy`);
    await client.query("checkpoint");
  });
  const environment = environmentFor(cluster, await freePort(3_010));
  if (!anyBuild) await buildUnlessCurrent(environment, new AbortController().signal);
  await bundlePrograms([recorder]);
  const log = join(home, "web.log");
  const web = Child.start(
    "web",
    ["--import", `./${bundledProgram(recorder).at(-1)}`, ...bundledProgram(webFile)],
    leanWeb(environment),
    log,
  );
  const base = environment.APP_URL ?? "";
  await answering(`${base}/healthz`, web);
  const serviceUrl = environment.SERVICE_DATABASE_URL ?? "";
  return {
    ...{ facts, base, web, serviceUrl, superuserUrl: on(cluster, running) },
    worker: (settings: Record<string, string> = {}) =>
      Child.start(
        "worker",
        bundledProgram(workerFile),
        leanWorker({ ...environment, SERVICE_DATABASE_URL: environment.WORKER_DATABASE_URL, ...settings }),
        join(home, "worker.log"),
      ),
    postmaster: Number(readFileSync(join(cluster.folder, "postmaster.pid"), "utf8").split("\n")[0]),
    close: async () => {
      await web.stop();
      await asSuperuser(cluster, (client) => client.query(`drop database if exists ${running} with (force)`));
    },
  };
}

/** The filled database of a size; it is made anew when the generator has changed, else only brought up to date. */
async function filled(cluster: Cluster, size: SizeName, say: (line: string) => void) {
  const name = `bench_${size}_${digestOf("bin/benchmarks/fill")}`;
  const file = join(home, `${name}.json`);
  const migration = { ownerUrl: ownerUrl(cluster, name), appPassword: password, workerPassword: password };
  const there = await asSuperuser(cluster, async (client) => {
    const others = await client.query("select datname from pg_database where datname like $1", [
      `bench_${size}_%`,
    ]);
    for (const { datname } of others.rows)
      if (datname !== name || !existsSync(file)) await client.query(`drop database ${datname} with (force)`);
    const isThere = existsSync(file) && others.rows.some(({ datname }) => datname === name);
    if (!isThere) await client.query(`create database ${name} owner ${owner}`);
    return isThere;
  });
  await migrate(migration);
  if (!there) {
    say(`Filling a database of size ${size}.`);
    process.env.SERVICE_DATABASE_URL = urlAs(migration.ownerUrl, "second_door_worker", password);
    const facts = await fill(on(cluster, name), SIZES[size], say);
    await closePool();
    writeFileSync(file, JSON.stringify(facts));
  }
  return { name, facts: factsInput.parse(JSON.parse(readFileSync(file, "utf8"))) };
}

function environmentFor(cluster: Cluster, port: number): Environment {
  const dataDir = join(home, "data");
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const DATABASE_URL = ownerUrl(cluster, running);
  const [app, worker] = ["second_door_app", "second_door_worker"].map((role) =>
    urlAs(DATABASE_URL, role, password),
  );
  const given = Object.entries(process.env).filter(([, value]) => value) as [string, string][];
  return {
    ...Object.fromEntries(given),
    ...{ NODE_ENV: "production", DEMO: "off", NEXT_TELEMETRY_DISABLED: "1", DATA_DIR: dataDir },
    ...{ PORT: String(port), APP_URL: `http://127.0.0.1:${port}`, TRUSTED_PROXIES: "127.0.0.1" },
    ...{ AUTH_SECRET: "only-for-measuring-only-for-measuring", DATABASE_URL },
    ...{ SERVICE_DATABASE_URL: app ?? "", APP_DATABASE_URL: app ?? "", WORKER_DATABASE_URL: worker ?? "" },
  };
}

const on = (cluster: Cluster, database: string) =>
  Object.assign(new URL(cluster.superuserUrl), { pathname: `/${database}` }).href;

function ownerUrl(cluster: Cluster, database: string) {
  const named = { pathname: `/${database}`, username: owner, password };
  return Object.assign(new URL(cluster.superuserUrl), named).href;
}

function digestOf(folder: string) {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 8);
}

async function answering(address: string, web: Child) {
  for (const until = Date.now() + 300_000; Date.now() < until; await pause(100)) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answer?.ok) return;
    if (web.process.exitCode !== null) break;
  }
  throw new Error(`The web process does not answer; ${join(home, "web.log")} says why.`);
}
