import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** What a process, and all that it began, has used so far. Linux tells; elsewhere nothing is known. */
export interface Used {
  cpuMs: number;
  /** The most that was in memory at once, since it began or since `forgetPeak`. */
  rssMiB: number;
}

const ticksPerSecond = 100;

export function usedBy(pid: number): Used {
  const [parts, status] = [statOf(pid), read(`/proc/${pid}/status`)];
  const peak = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  return { cpuMs: cpuOf(parts), rssMiB: Number(peak ?? 0) / 1024 };
}

/** From now on the most that a process has in memory is counted anew. */
export function forgetPeak(pid: number) {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, "5");
  } catch {
    // Where there is no such file, nothing is known of memory anyway.
  }
}

/** PostgreSQL is a family: its postmaster, which counts those that have ended, and everyone it has now. */
export function cpuOfFamily(parent: number): number {
  const parts = statOf(parent);
  const ended = (Number(parts[13] ?? 0) + Number(parts[14] ?? 0)) * (1000 / ticksPerSecond);
  return childrenOf(parent).reduce((sum, pid) => sum + cpuOf(statOf(pid)), cpuOf(parts) + ended);
}

function childrenOf(parent: number): number[] {
  const all = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return all.map(Number).filter((pid) => Number(statOf(pid)[1]) === parent);
}

/** The fields after the program's name, which may hold spaces. */
function statOf(pid: number): string[] {
  const text = read(`/proc/${pid}/stat`);
  return text.slice(text.lastIndexOf(")") + 2).split(" ");
}

const cpuOf = (parts: string[]) =>
  (Number(parts[11] ?? 0) + Number(parts[12] ?? 0)) * (1000 / ticksPerSecond);

function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
