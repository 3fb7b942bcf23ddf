import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { isRoot } from "./account";

/** Installs one of Debian's packages, where we are on Debian and may. */
export function installFromDebian(name: string): boolean {
  if (!isRoot || !existsSync("/usr/bin/apt-get")) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const apt = (...args: string[]) => spawnSync("apt-get", args, { stdio: "inherit", env }).status === 0;
  return apt("update", "-qq") && apt("install", "-y", "-qq", "--no-install-recommends", name);
}
