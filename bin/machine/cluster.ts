import { execFileSync, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { databaseAccount, give, isRoot } from "./account";
import { binaries, openFolder } from "./binaries";
import { freePort } from "./ports";

/** The built-in PostgreSQL: one cluster a data folder, on loopback, its programs living on their own feet. */
export interface Cluster {
  folder: string;
  port: number;
  superuserUrl: string;
  /** False when a postmaster of an earlier run was found well and taken over. */
  startedHere: boolean;
}

interface Place {
  folder: string;
  port: number;
  password: string;
}

const durable = ["max_connections=120"];
/** For tests alone: quick, and lost with the machine. */
const fleeting = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];
/** A database is hundreds of small files: in memory its copy takes a twentieth of the time. */
const memory = "/dev/shm";
const roomForTests = 3 * 2 ** 30;

export async function startCluster(
  home: string,
  wantedPort: number,
  keep: "durable" | "fleeting" = "durable",
) {
  const place = findPlace(home) ?? (await createCluster(home, wantedPort, keep));
  if (await adopted(place)) return described(place, false);
  return described(await launch(home, place, keep), true);
}

/** A fast stop: sessions are ended, everything is written. */
export async function stopCluster(cluster: Pick<Cluster, "folder">) {
  const pid = postmaster(cluster.folder);
  if (!pid) return;
  signal(pid, "SIGINT");
  if (await gone(pid, 20_000)) return;
  signal(pid, "SIGQUIT");
  await gone(pid, 10_000);
}

/** An immediate stop, as a machine that loses its power: what was acknowledged must survive it. */
export async function crashCluster(cluster: Pick<Cluster, "folder">) {
  const pid = postmaster(cluster.folder);
  if (!pid) return;
  signal(pid, "SIGQUIT");
  await gone(pid, 10_000);
}

export async function removeCluster(home: string) {
  const place = findPlace(home);
  if (!place) return;
  await stopCluster(place);
  rmSync(place.folder, { recursive: true, force: true });
  rmSync(placeFile(home), { force: true });
}

const placeFile = (home: string) => join(home, "postgres.json");

function findPlace(home: string): Place | undefined {
  if (!existsSync(placeFile(home))) return undefined;
  const place: Place = JSON.parse(readFileSync(placeFile(home), "utf8"));
  return existsSync(join(place.folder, "PG_VERSION")) ? place : undefined;
}

const note = (home: string, place: Place) =>
  writeFileSync(placeFile(home), JSON.stringify(place, null, 2), { mode: 0o600 });

async function createCluster(home: string, wantedPort: number, keep: string): Promise<Place> {
  mkdirSync(home, { recursive: true, mode: 0o700 });
  const account = databaseAccount();
  const folder = newFolder(home, keep);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  give(folder, account);
  const password = randomBytes(24).toString("base64url");
  const programs = binaries();
  const secret = join(folder, "..", `.password-${randomBytes(6).toString("hex")}`);
  writeFileSync(secret, password, { mode: 0o600 });
  give(secret, account);
  try {
    const flags = [
      "--auth=scram-sha-256",
      "--username=postgres",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=icu",
      "--icu-locale=und",
      "--no-instructions",
    ];
    if (keep === "fleeting") flags.push("--no-sync");
    execFileSync(join(programs, "initdb"), [`--pgdata=${folder}`, `--pwfile=${secret}`, ...flags], {
      ...account,
      cwd: folder,
      stdio: "pipe",
    });
  } finally {
    rmSync(secret, { force: true });
  }
  const place = { folder, port: await freePort(wantedPort), password };
  note(home, place);
  return place;
}

function newFolder(home: string, keep: string) {
  const name = `cluster-${randomBytes(6).toString("hex")}`;
  if (keep === "fleeting" && hasRoom(memory)) return join(memory, `second-door-${name}`);
  return isRoot ? join(openFolder(), name) : join(home, "postgres");
}

function hasRoom(folder: string) {
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > roomForTests;
}

/** Starts the postmaster detached, so that a signal to us does not reach it before its clients have drained. */
async function launch(home: string, place: Place, keep: "durable" | "fleeting"): Promise<Place> {
  const programs = binaries();
  const deadline = Date.now() + 30_000;
  let settled = place;
  while (Date.now() < deadline) {
    const port = await freePort(settled.port);
    if (port !== settled.port) {
      settled = { ...settled, port };
      note(home, settled);
    }
    const log = openSync(join(home, "postgres.log"), "a", 0o600);
    const settings = [
      "listen_addresses=127.0.0.1",
      "unix_socket_directories=",
      ...(keep === "fleeting" ? fleeting : durable),
    ];
    const child = spawn(
      join(programs, "postgres"),
      ["-D", settled.folder, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
      { ...databaseAccount(), cwd: settled.folder, detached: true, stdio: ["ignore", log, log] },
    );
    child.unref();
    const ended = new Promise<"ended">((resolve) => child.once("exit", () => resolve("ended")));
    const outcome = await Promise.race([ended, answering(settled, deadline)]);
    if (outcome === true) return settled;
    // An earlier postmaster may still be shutting down or its children holding shared memory.
    await pause(500);
  }
  throw new Error(`PostgreSQL did not start; its log is ${join(home, "postgres.log")}.`);
}

/** A postmaster left by a killed run: well, it is taken over; not answering, it is stopped. */
async function adopted(place: Place): Promise<boolean> {
  if (!postmaster(place.folder)) return false;
  if (await answering(place, Date.now() + 10_000)) return true;
  await stopCluster(place);
  return false;
}

async function answering(place: Place, deadline: number): Promise<boolean> {
  while (Date.now() < deadline) {
    const client = new pg.Client({
      connectionString: described(place, false).superuserUrl,
      connectionTimeoutMillis: 2_000,
    });
    client.on("error", () => {});
    try {
      await client.connect();
      const { rows } = await client.query("show data_directory");
      return rows[0]?.data_directory === place.folder;
    } catch {
      await pause(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
}

/** The process in postmaster.pid, unless the machine has given its number to another program since. */
function postmaster(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[0]);
    process.kill(pid, 0);
    if (process.platform !== "linux") return pid;
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(folder) ? pid : undefined;
  } catch {
    return undefined;
  }
}

function signal(pid: number, name: NodeJS.Signals) {
  try {
    process.kill(pid, name);
  } catch {
    // It has ended by itself.
  }
}

async function gone(pid: number, withinMs: number): Promise<boolean> {
  for (const deadline = Date.now() + withinMs; Date.now() < deadline; await pause(50)) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    if (zombie(pid)) return true;
  }
  return false;
}

/** A postmaster that was our child and ended stays in the table until node reaps it. */
function zombie(pid: number) {
  try {
    return / Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8").replace(/\(.*\)/, ""));
  } catch {
    return false;
  }
}

function described(place: Place, startedHere: boolean): Cluster {
  return {
    folder: place.folder,
    port: place.port,
    superuserUrl: `postgres://postgres:${place.password}@127.0.0.1:${place.port}/postgres`,
    startedHere,
  };
}
