import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { build } from "esbuild";
import { urls } from "../support/database";

const SPARES = 2;

/** Worker processes that wait for their turn: what a start costs must not decide how many rounds a drill can have. */
export async function openSpareWorkers(smtpUrl: string) {
  const script = await bundled();
  const spares: Promise<ChildProcess>[] = [];
  const alive = new Set<ChildProcess>();
  const fill = () => {
    while (spares.length < SPARES) spares.push(start(script, smtpUrl, alive));
  };
  fill();

  return {
    /** A worker that works at this instant from now on. */
    async send(at: Date): Promise<ChildProcess> {
      const next = spares.shift() ?? start(script, smtpUrl, alive);
      fill();
      const worker = await next;
      worker.stdin?.write(`${at.toISOString()}\n`);
      return worker;
    },
    async close() {
      await Promise.all(spares);
      await Promise.all([...alive].map(kill));
    },
  };
}

export async function kill(worker: ChildProcess) {
  worker.kill("SIGKILL");
  if (worker.exitCode === null && worker.signalCode === null) await once(worker, "exit");
}

/** The worker as one file, which starts in a fraction of the time. */
async function bundled() {
  const outfile = join(process.env.DATA_DIR ?? "", "mail-worker.mjs");
  const needed =
    "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";
  await build({
    entryPoints: [join(import.meta.dirname, "mail-worker.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    external: ["pg-native"],
    banner: { js: needed },
    logLevel: "error",
  });
  return outfile;
}

async function start(script: string, smtpUrl: string, alive: Set<ChildProcess>) {
  const worker = spawn(process.execPath, [script, smtpUrl], {
    env: {
      ...process.env,
      SERVICE_DATABASE_URL: urls.worker,
      LOG_LEVEL: "silent",
      NODE_COMPILE_CACHE: process.env.DATA_DIR,
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  alive.add(worker);
  worker.once("exit", () => alive.delete(worker));
  worker.stdin.on("error", () => {});
  await once(worker.stdout, "data");
  return worker;
}
