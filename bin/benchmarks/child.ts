import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";

type Environment = NodeJS.ProcessEnv;

/** A program of ours as a process of its own that is talked to by messages, and ends when this one does. */
export class Child {
  private constructor(
    readonly process: ChildProcess,
    private readonly name: string,
  ) {}

  static start(name: string, args: string[], env: Environment, log?: string): Child {
    const output = log ? openSync(log, "a") : "inherit";
    const child = spawn(process.execPath, args, {
      env,
      stdio: ["ignore", output, output, "ipc"],
      serialization: "advanced",
    });
    return new Child(child, name);
  }

  get pid(): number {
    return this.process.pid ?? 0;
  }

  /** Sends a message and returns the answer to it. */
  ask<T>(message: object | string): Promise<T> {
    return new Promise((resolve, reject) => {
      const ended = () => reject(new Error(`The process of ${this.name} has ended.`));
      this.process.once("exit", ended);
      this.process.once("message", (answer) => {
        this.process.off("exit", ended);
        resolve(answer as T);
      });
      this.process.send(message);
    });
  }

  tell(message: string) {
    this.process.send(message);
  }

  async stop() {
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    this.process.kill("SIGTERM");
    const late = setTimeout(() => this.process.kill("SIGKILL"), 20_000);
    await ended;
    clearTimeout(late);
  }
}
