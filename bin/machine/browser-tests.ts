import { spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { freePort } from "./ports";
import { script } from "./processes";

const dataDir = resolve(".data/e2e");

function environment(port: number): NodeJS.ProcessEnv {
  const { DATABASE_URL: _theirs, APP_URL: _address, SMTP_URL: _mail, ...rest } = process.env;
  return { ...rest, NODE_ENV: "development", DEMO: "on", DATA_DIR: dataDir, PORT: String(port) };
}

/** Builds as a first start does: on an empty data folder, migrated and with the demonstration. */
export async function prepareAndBuild(): Promise<boolean> {
  const args = script("bin/machine/start.ts", "--fresh", "--prepare");
  return (
    spawnSync(process.execPath, args, { env: environment(await freePort(3100)), stdio: "inherit" }).status ===
    0
  );
}

/** Runs Playwright with these arguments against a production start on a port and a data folder of its own. */
export async function runBrowserTests(report: string, args: string[], prepared: boolean): Promise<boolean> {
  const port = await freePort(3100);
  const env = environment(port);
  const start = script("bin/machine/start.ts", "--remove", ...(prepared ? [] : ["--fresh"]));
  const server = spawn(process.execPath, start, { env, stdio: ["ignore", "inherit", "inherit"] });
  const ended = new Promise<false>((resolve) => server.once("exit", () => resolve(false)));
  try {
    const base = `http://localhost:${port}`;
    if (!(await Promise.race([ended, ready(`${base}/readyz`)]))) return false;
    return (
      spawnSync("playwright", ["test", ...args], {
        env: { ...env, BASE_URL: base, BROWSER_REPORT: resolve(report) },
        stdio: "inherit",
      }).status === 0
    );
  } finally {
    server.kill("SIGTERM");
    await ended;
  }
}

async function ready(address: string): Promise<boolean> {
  for (const deadline = Date.now() + 600_000; Date.now() < deadline; await pause(500)) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2_000) }).catch(() => undefined);
    if (answer?.ok) return true;
  }
  return false;
}
