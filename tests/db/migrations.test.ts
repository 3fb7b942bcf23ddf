import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateDrizzleJson, generateMigration } from "drizzle-kit/api";
import { getTableConfig, PgTable } from "drizzle-orm/pg-core";
import pg from "pg";
import { expect, test } from "vitest";
import { migrate } from "@/db/migrate";
import * as schema from "@/db/schema";
import { PASSWORDS } from "../support/connections";
import { urls } from "../support/database";

const folder = join(import.meta.dirname, "../../db/migrations");
const tables = Object.values(schema).filter((value) => value instanceof PgTable);

test("the migrations lead to exactly the schema the code speaks of", async () => {
  const snapshots = readdirSync(join(folder, "meta"))
    .filter((name) => name.endsWith("_snapshot.json"))
    .sort();
  const latest = JSON.parse(readFileSync(join(folder, "meta", snapshots.at(-1) ?? ""), "utf8"));
  const changes = await generateMigration(latest, generateDrizzleJson({ ...schema }, latest.id));
  expect(changes).toEqual([]);
});

test("a freshly migrated database has every table and column of the schema, and no other", async () => {
  const owner = new pg.Client(urls.owner);
  await owner.connect();
  const { rows } = await owner.query(
    `select table_name || '.' || column_name || case is_nullable when 'NO' then ' not null' else '' end as name
     from information_schema.columns where table_schema = 'public'`,
  );
  await owner.end();
  const declared = tables.flatMap((table) => {
    const { name, columns } = getTableConfig(table);
    return columns.map(
      (column) => `${name}.${column.name}${column.notNull || column.primary ? " not null" : ""}`,
    );
  });
  expect(rows.map(({ name }) => name).sort()).toEqual(declared.sort());
});

test("migrating twice, also at the same time, changes nothing and fails nowhere", async () => {
  const input = { ownerUrl: urls.owner, ...PASSWORDS };
  await Promise.all([migrate(input), migrate(input)]);
  await migrate(input);
});
