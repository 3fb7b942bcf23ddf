import { setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Database, openPool, type Pool, transaction } from "@/db/client";
import { urls } from "../support/database";

// The drill that decided which driver this product uses: docs/decisions/node-postgres-and-not-postgres-js.md.

const killer = new pg.Client(urls.superuser);
beforeAll(() => killer.connect());
afterAll(() => killer.end());

const tenantOf = async (tx: Database) => {
  const { rows } = await tx.execute<{ tenant: string }>(
    sql`select current_setting('app.drill', true) as tenant`,
  );
  return rows[0]?.tenant;
};
const asTenant = <T>(pool: Pool, tenant: string, work: (tx: Database) => Promise<T>) =>
  transaction(pool, `begin; set local app.drill = '${tenant}'`, work);

test.each([1, 3])(
  "a transaction whose connection dies never goes on inside another tenant's, with %i connections",
  async (size) => {
    const pool = openPool(urls.app, size);
    const killed = pause(0).then(() =>
      asTenant(pool, "A", async (tx) => {
        const { rows } = await tx.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
        await killer.query("select pg_terminate_backend($1)", [rows[0]?.pid]);
        await pause(800);
        return tenantOf(tx);
      }),
    );
    const refused = expect(killed).rejects.toThrow();
    await pause(400);
    const other = asTenant(pool, "B", async (tx) => {
      await pause(1_000);
      return tenantOf(tx);
    });
    await refused;
    expect(await other).toBe("B");
    await pool.end();
  },
);

test("after every connection was lost in flight, all callers hear of it and new work goes on at once", async () => {
  const pool = openPool(urls.app, 3);
  const inFlight = Array.from({ length: 6 }, () =>
    asTenant(pool, "C", (tx) => tx.execute(sql`select pg_sleep(0.6)`)).then(
      () => "done",
      () => "refused",
    ),
  );
  await pause(300);
  await killer.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = 'second_door_app'",
  );
  const began = Date.now();
  const outcomes = await Promise.all(inFlight);
  expect(outcomes.filter((outcome) => outcome === "refused").length).toBeGreaterThanOrEqual(3);
  for (let turn = 0; turn < 5; turn++) expect(await asTenant(pool, "D", tenantOf)).toBe("D");
  expect(Date.now() - began).toBeLessThan(4_000);
  await pool.end();
});

test("a connection never keeps the tenant of the transaction before", async () => {
  const pool = openPool(urls.app, 1);
  await asTenant(pool, "A", tenantOf);
  await asTenant(pool, "A", () => Promise.reject(new Error("no"))).catch(() => {});
  expect(await transaction(pool, "begin", tenantOf)).toBe("");
  await pool.end();
});
