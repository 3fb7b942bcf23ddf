import { existsSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import { keptSettings } from "../../server/settings";
import { buildUnlessCurrent } from "./build";
import { type Cluster, removeCluster, startCluster, stopCluster } from "./cluster";
import { ensureDatabase } from "./database";
import { welcome } from "./greeting";
import { takeLock } from "./lock";
import { Lasting, runStep, script } from "./processes";
import { bundledProgram, bundlePrograms, leanWeb, leanWorker, webFile, workerFile } from "./programs";
import { reloadOnChange } from "./reload";
import { dataDir, type Environment, keepSettings, refuseWrongSettings } from "./settings";

const { values: options } = parseArgs({
  options: {
    dev: { type: "boolean" },
    "reset-demo": { type: "boolean" },
    // For the browser tests: begin with an empty data folder, only prepare, or remove the folder at the end.
    fresh: { type: "boolean" },
    prepare: { type: "boolean" },
    remove: { type: "boolean" },
  },
});
const stop = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => stop.abort());

try {
  await main();
} catch (error) {
  if (!stop.signal.aborted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
// Told to end while it serves, it has done its work; told so while it only prepares, it has not.
if (options.prepare && stop.signal.aborted) process.exitCode = 1;
process.exit();

async function main() {
  refuseWrongSettings();
  if (options.fresh) await emptyDataDir();
  const release = takeLock(dataDir());
  let cluster: Cluster | undefined;
  try {
    if (!process.env.DATABASE_URL) cluster = await startCluster(dataDir(), 54_329);
    await serve(cluster);
  } finally {
    if (cluster) await stopCluster(cluster);
    release();
    if (options.remove) await emptyDataDir();
  }
}

/** Only ever a folder that was named for it, never the one in which somebody works. */
async function emptyDataDir() {
  if (!process.env.DATA_DIR) throw new Error("Name the folder to empty: set DATA_DIR.");
  await removeCluster(dataDir());
  rmSync(dataDir(), { recursive: true, force: true });
}

async function serve(cluster: Cluster | undefined) {
  const dev = options.dev === true;
  const ownDatabase = cluster && (await ensureDatabase(cluster, keptSettings(dataDir())));
  const { settings, environment } = keepSettings(ownDatabase, dev);
  const asApp = { ...environment, SERVICE_DATABASE_URL: settings.appDatabaseUrl };
  const asWorker = { ...environment, SERVICE_DATABASE_URL: settings.workerDatabaseUrl };
  await prepare(environment, asWorker, settings.demo, dev);
  if (stop.signal.aborted || options.prepare) return;

  if (!dev) await bundlePrograms();
  const program = dev ? script : bundledProgram;
  const web = new Lasting("web", program(webFile), dev ? patient(asApp) : leanWeb(asApp));
  const worker = new Lasting("worker", program(workerFile), dev ? patient(asWorker) : leanWorker(asWorker));
  web.start();
  worker.start();
  const unwatch = dev ? reloadOnChange(web, worker) : () => {};
  await welcome(settings, stop.signal);
  if (!stop.signal.aborted) await new Promise((resolve) => stop.signal.addEventListener("abort", resolve));
  console.log("Stopping…");
  unwatch();
  await Promise.all([web.stop(), worker.stop()]);
}

/** For a process that is busy with more than people's requests, and may let a query wait meanwhile. */
function patient(environment: Environment): Environment {
  return { DATABASE_PATIENCE_MS: "60000", ...environment };
}

async function prepare(environment: Environment, asWorker: Environment, demo: boolean, dev: boolean) {
  await runStep("The migration", script("db/migrate.ts"), environment, stop.signal);
  if (demo && existsSync("db/seed/main.ts")) {
    const wanted = options["reset-demo"] ? ["--reset"] : [];
    await runStep("The demonstration", script("db/seed/main.ts", ...wanted), patient(asWorker), stop.signal);
  }
  if (!dev) await buildUnlessCurrent(asWorker, stop.signal);
}
