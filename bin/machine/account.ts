import { execFileSync } from "node:child_process";
import { chownSync } from "node:fs";

/** PostgreSQL refuses to run as root; started by root it runs as the user `postgres`, made here if need be. */
export interface Account {
  uid: number;
  gid: number;
}

export const isRoot = process.getuid?.() === 0;

export function databaseAccount(): Account | undefined {
  if (!isRoot) return undefined;
  try {
    return { uid: number("-u"), gid: number("-g") };
  } catch {
    execFileSync("useradd", [
      "--system",
      "--user-group",
      "--no-create-home",
      "--shell",
      "/bin/false",
      "postgres",
    ]);
    return { uid: number("-u"), gid: number("-g") };
  }
}

export function give(path: string, account: Account | undefined) {
  if (account) chownSync(path, account.uid, account.gid);
}

const number = (flag: string) =>
  Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: "pipe" }));
