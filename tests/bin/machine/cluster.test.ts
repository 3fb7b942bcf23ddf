import { spawn } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { type Cluster, crashCluster, removeCluster, startCluster, stopCluster } from "@/bin/machine/cluster";
import { asSuperuser } from "@/bin/machine/database";
import { home } from "../../support/connections";

const place = join(home, `cluster-${process.pid}`);
const start = (keep: "durable" | "fleeting" = "fleeting") => startCluster(place, 54_370, keep);
const ask = (cluster: Cluster, question: string) => asSuperuser(cluster, (client) => client.query(question));
const pidFile = (cluster: Cluster) => join(cluster.folder, "postmaster.pid");
const pidOf = (cluster: Cluster) => Number(readFileSync(pidFile(cluster), "utf8").split("\n")[0]);

afterEach(async () => {
  await removeCluster(place);
  rmSync(place, { recursive: true, force: true });
});

test("what a killed run left running is taken over, with its data", async () => {
  const first = await start();
  await ask(first, "create table kept (id int)");
  const second = await start();
  expect(second.startedHere).toBe(false);
  expect(pidOf(second)).toBe(pidOf(first));
  await ask(second, "select * from kept");
});

test("what a crash left behind does not stand in the way", async () => {
  const first = await start("durable");
  await ask(first, "create table kept (id int)");
  await crashCluster(first);
  const second = await start("durable");
  expect(second.startedHere).toBe(true);
  await ask(second, "select * from kept");
});

test("a number in postmaster.pid that belongs to another program now is left alone", async () => {
  const first = await start();
  await stopCluster(first);
  const bystander = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  writeFileSync(pidFile(first), `${bystander.pid}\n${first.folder}\n`);
  await stopCluster(first);
  expect(bystander.exitCode ?? bystander.signalCode).toBeNull();
  bystander.kill();
});

test("a port that another program took meanwhile is given up for a free one", async () => {
  const first = await start();
  await stopCluster(first);
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(first.port, "127.0.0.1", resolve));
  const second = await start();
  expect(second.port).not.toBe(first.port);
  await ask(second, "select 1");
  squatter.close();
});

test("an emptied data folder means a new and empty cluster", async () => {
  const first = await start();
  await ask(first, "create table kept (id int)");
  await stopCluster(first);
  rmSync(place, { recursive: true });
  const second = await start();
  await expect(ask(second, "select * from kept")).rejects.toThrow(/does not exist/);
  rmSync(first.folder, { recursive: true, force: true });
});
