import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

// Documents of strangers are opened in a process of their own: a few hundred bytes can ask for a gigabyte.

const LONGEST_MS = 20_000;
const HEAP_MIB = 256;
/** All of the process's memory: buffers lie outside the heap. */
const MEMORY_MIB = 640;
/** As much text as anybody reads or searches. */
const MOST_CHARACTERS = 400_000;
const reader = join(import.meta.dirname, "document-text/reader.ts");

/** The text of a document, or null when it cannot be read within the limits of time, memory and pages. */
export async function readText(bytes: Buffer, contentType: string): Promise<string | null> {
  const limits = ["--import", "tsx", `--max-old-space-size=${HEAP_MIB}`, "--no-warnings"];
  const child = spawn(process.execPath, [...limits, reader, contentType], {
    stdio: ["pipe", "pipe", "ignore"],
    timeout: LONGEST_MS,
    killSignal: "SIGKILL",
    // Nothing of ours: whatever takes over the reader finds no secret.
    env: { PATH: process.env.PATH ?? "", NODE_ENV: "production" },
  });
  child.stdin.on("error", () => {});
  child.stdin.end(bytes);
  const watch = watchMemory(child.pid, () => child.kill("SIGKILL"));
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    text += part;
    if (text.length > MOST_CHARACTERS) child.stdout.destroy();
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once("error", () => resolve(null));
    child.once("close", resolve);
  });
  clearInterval(watch);
  const readable = text.slice(0, MOST_CHARACTERS).replaceAll("\u0000", "").trim();
  return code === 0 && readable ? readable : null;
}

/** Where the system tells a process's memory, one that grows beyond its limit is ended. */
function watchMemory(pid: number | undefined, end: () => void) {
  return setInterval(() => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      const kibibytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0);
      if (kibibytes > MEMORY_MIB * 1024) end();
    } catch {
      // It has ended, or this system has no /proc: the heap's limit and the time remain.
    }
  }, 50);
}
