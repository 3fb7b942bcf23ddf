import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** One start command a data folder. A killed one leaves a file that blocks nobody. */
export function takeLock(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, "start.pid");
  const other = holder(file);
  if (other) throw new Error(`Second Door already runs from ${folder} (process ${other}); stop it first.`);
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}

function holder(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    if (pid === process.pid) return undefined;
    process.kill(pid, 0);
    if (process.platform !== "linux") return pid;
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("bin/machine/start.ts") ? pid : undefined;
  } catch {
    return undefined;
  }
}
