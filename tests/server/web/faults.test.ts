import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cluster, crashCluster, removeCluster, startCluster } from "@/bin/machine/cluster";
import { ensureDatabase } from "@/bin/machine/database";
import { closePool } from "@/db/client";
import { migrate } from "@/db/migrate";
import { urlAs } from "@/db/urls";
import { cookieName } from "@/server/auth/cookies";
import { type Cast, foundGlasshouse, openSession } from "../../support/cast";
import { home } from "../../support/connections";
import { type Answer, type RunningEntry, runEntry } from "../../support/entry";

// A durable cluster of its own, so that it can be crashed without anybody else noticing.
const place = join(home, `faults-${process.pid}`);
const passwords = { appPassword: "app", workerPassword: "worker" };
let cluster: Cluster;
let ownerUrl: string;
let entry: RunningEntry;
let organisations: { cast: Cast; headers: Record<string, string> }[];

beforeAll(async () => {
  cluster = await startCluster(place, 54_360);
  ownerUrl = await ensureDatabase(cluster, {});
  await migrate({ ownerUrl, ...passwords });
  await closePool();
  process.env.SERVICE_DATABASE_URL = urlAs(ownerUrl, "second_door_app", "app");
  entry = await runEntry();
  organisations = [];
  for (let turn = 0; turn < 2; turn++) {
    const cast = await foundGlasshouse();
    const { token } = await openSession(cast.owner.personId, "member");
    const headers = {
      cookie: `${cookieName("member")}=${token}`,
      "x-organisation": cast.slug,
      "content-type": "application/json",
    };
    organisations.push({ cast, headers });
  }
}, 120_000);

afterAll(async () => {
  await entry.close();
  await closePool();
  await removeCluster(place);
  rmSync(place, { recursive: true, force: true });
});

/** What came of the questions asked while faults were made. */
interface Ledger {
  answers: Answer[];
  wrong: string[];
  acknowledged: { organisation: number; name: string }[];
  lastFailureAt: number;
}

/** Eight people at work, alternately in either organisation, reading and writing until told to stop. */
async function work(ledger: Ledger, until: () => boolean) {
  await Promise.all(
    Array.from({ length: 8 }, async (_, worker) => {
      for (let turn = 0; !until(); turn++) {
        const at = (worker + turn) % 2;
        // Each from an address of their own: on a quick machine one address would soon be told to slow down.
        const from = `127.0.1.${worker + 1}`;
        await (turn % 3 === 2 ? write(ledger, at, from) : read(ledger, at, from));
      }
    }),
  );
}

async function read(ledger: Ledger, at: number, from: string) {
  const { cast, headers } = organisations[at]!;
  const answer = await entry.ask("/api/trpc/organisations.current", { headers, from });
  ledger.answers.push(answer);
  if (answer.status !== 200) ledger.lastFailureAt = Date.now();
  else if (JSON.parse(answer.body).result.data.json.organisationId !== cast.organisationId)
    ledger.wrong.push(answer.body);
}

async function write(ledger: Ledger, at: number, from: string) {
  const { headers } = organisations[at]!;
  const name = randomUUID();
  const day = new Date(Date.UTC(2040, 0, 1) + Math.floor(Math.random() * 1_000_000) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const body = JSON.stringify({ json: { day, name } });
  const question = { method: "POST", headers, body, from };
  const answer = await entry.ask("/api/trpc/organisations.addHoliday", question);
  ledger.answers.push(answer);
  if (answer.status === 200) ledger.acknowledged.push({ organisation: at, name });
  else if (answer.status >= 500) ledger.lastFailureAt = Date.now();
}

const newLedger = (): Ledger => ({ answers: [], wrong: [], acknowledged: [], lastFailureAt: 0 });

async function superuser<T>(ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: Object.assign(new URL(cluster.superuserUrl), { pathname: "/second_door" }).href,
  });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}

async function expectNothingLostOrMixed(ledger: Ledger) {
  expect(ledger.wrong).toEqual([]);
  const kept = await superuser((client) => client.query("select organisation_id, name from holidays"));
  const where = new Map(kept.rows.map(({ name, organisation_id }) => [name, organisation_id]));
  const lost = ledger.acknowledged.filter(
    ({ name, organisation }) => where.get(name) !== organisations[organisation]!.cast.organisationId,
  );
  expect(lost).toEqual([]);
  expect(kept.rows.length).toBe(new Set(kept.rows.map(({ name }) => name)).size);
  expect(Math.max(...ledger.answers.map(({ durationMs }) => durationMs))).toBeLessThan(5_000);
  const unwell = ledger.answers.filter(({ status }) => status >= 500);
  for (const { body } of unwell)
    expect(body).not.toMatch(/terminat|ECONN|Connection|password|node_modules|select /i);
}

test("connections killed at random under load cross no organisation, lose no acknowledged write and hang nobody", async () => {
  const ledger = newLedger();
  let over = false;
  const working = work(ledger, () => over);
  await superuser(async (client) => {
    for (const end = Date.now() + 6_000; Date.now() < end; await pause(60))
      await client.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'second_door_app' order by random() limit 2",
      );
  });
  const faultsEndedAt = Date.now();
  await pause(4_000);
  over = true;
  await working;
  expect(ledger.answers.some(({ status }) => status === 500)).toBe(true);
  expect(ledger.acknowledged.length).toBeGreaterThan(5);
  expect(ledger.lastFailureAt - faultsEndedAt).toBeLessThan(1_000);
  await expectNothingLostOrMixed(ledger);
});

test("after PostgreSQL crashes at full load the product is well again within ten seconds, and nothing acknowledged is lost", async () => {
  const ledger = newLedger();
  let over = false;
  const working = work(ledger, () => over);
  await pause(1_500);
  await crashCluster(cluster);
  const crashedAt = Date.now();
  await pause(700);
  cluster = await startCluster(place, 54_360);
  const answeredAt = Date.now();
  while (
    (await entry.ask("/api/trpc/organisations.current", { headers: organisations[0]!.headers })).status !==
    200
  )
    await pause(50);
  expect(Date.now() - crashedAt).toBeLessThan(10_000);
  await pause(2_000);
  over = true;
  await working;
  expect(ledger.lastFailureAt - answeredAt).toBeLessThan(3_000);
  await expectNothingLostOrMixed(ledger);
});
