import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import type { Environment } from "./settings";

const node = ["--import", "tsx"];

/** Runs a program to its end; a failure names the step. */
export function runStep(
  step: string,
  args: string[],
  environment: Environment,
  stop: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env: environment, stdio: "inherit" });
    const end = () => child.kill("SIGTERM");
    stop.addEventListener("abort", end, { once: true });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      stop.removeEventListener("abort", end);
      if (code === 0) resolve();
      else reject(new Error(`${step} failed (${signal ?? `exit ${code}`}); the lines above say why.`));
    });
  });
}

export const script = (file: string, ...args: string[]) => [...node, file, ...args];

/**
 * A process that shall live as long as the start command. It is told by IPC: when the channel closes, even because
 * the start command was killed, it drains and ends by itself.
 */
export class Lasting {
  private child: ChildProcess | undefined;
  private ending = false;
  private startedAt = 0;
  private turn: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | undefined;

  constructor(
    private readonly name: string,
    private readonly args: string[],
    private readonly environment: Environment,
  ) {}

  start() {
    this.startedAt = Date.now();
    const child = spawn(process.execPath, this.args, {
      env: this.environment,
      stdio: ["ignore", "inherit", "inherit", "ipc"],
    });
    this.child = child;
    child.once("exit", (code, signal) => {
      if (this.child !== child) return;
      this.child = undefined;
      if (this.ending) return;
      console.error(`The ${this.name} process ended (${signal ?? `exit ${code}`}) and is started again.`);
      // One that fails at once is not tried in a hot loop.
      const wait = Date.now() - this.startedAt < 5_000 ? 2_000 : 0;
      setTimeout(() => !this.child && this.restart(), wait);
    });
  }

  async stop(graceMs = 20_000) {
    this.ending = true;
    await this.turn;
    await end(this.child, graceMs);
  }

  /** Once more asked for while it is on its way, it happens once more, and never twice at a time. */
  restart(): Promise<void> {
    this.waiting ??= this.turn.then(async () => {
      this.waiting = undefined;
      const before = this.child;
      this.child = undefined;
      await end(before, 5_000);
      if (!this.ending) this.start();
    });
    this.turn = this.waiting;
    return this.waiting;
  }
}

async function end(child: ChildProcess | undefined, graceMs: number) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const late = new AbortController();
  await Promise.race([
    ended.then(() => late.abort()),
    pause(graceMs, undefined, { signal: late.signal }).catch(() => {}),
  ]);
  if (!late.signal.aborted) {
    child.kill("SIGKILL");
    await ended;
  }
}
