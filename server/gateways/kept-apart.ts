import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

// What strangers made is opened in a process of its own: a few hundred bytes can ask for a gigabyte, or for ever.

export interface Limits {
  longestMs: number;
  heapMebibytes: number;
  /** All of the process's memory: buffers lie outside the heap. */
  memoryMebibytes: number;
  /** Who says more is ended. */
  mostCharacters: number;
}

/** What a script of ours says about some bytes, or null when it found no answer within its limits. */
export async function askKeptApart(
  script: string,
  args: string[],
  bytes: Buffer,
  limits: Limits,
): Promise<string | null> {
  const options = ["--import", "tsx", `--max-old-space-size=${limits.heapMebibytes}`, "--no-warnings"];
  const child = spawn(process.execPath, [...options, script, ...args], {
    stdio: ["pipe", "pipe", "ignore"],
    timeout: limits.longestMs,
    killSignal: "SIGKILL",
    // Nothing of ours: whatever takes over the reader finds no secret.
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "production" },
  });
  child.stdin.on("error", () => {});
  child.stdin.end(bytes);
  const watch = watchMemory(child.pid, limits.memoryMebibytes, () => child.kill("SIGKILL"));
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    said += part;
    if (said.length > limits.mostCharacters) child.kill("SIGKILL");
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  clearInterval(watch);
  return code === 0 && said.length <= limits.mostCharacters ? said : null;
}

/** Where the system tells a process's memory, one that grows beyond its limit is ended. */
function watchMemory(pid: number | undefined, mostMebibytes: number, end: () => void) {
  return setInterval(() => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      const kibibytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
      if (kibibytes > mostMebibytes * 1024) end();
    } catch {
      // It has ended, or this system has no /proc: the heap's limit and the time remain.
    }
  }, 50);
}
