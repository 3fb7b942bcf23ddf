import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as schema from "@/db/schema";
import { inOrganisation } from "@/db/tenant";
import { TABLE_FATES } from "@/server/domain/privacy/rules/fates";
import { urls } from "../support/database";

const owner = new pg.Client(urls.owner);
beforeAll(() => owner.connect());
afterAll(() => owner.end());

/** Tables that belong to no organisation, by name: a person may belong to several. */
const GLOBAL = ["accounts", "people", "sessions", "sign_in_codes", "sign_in_links", "sign_in_mails"];

/** Tables that the database itself keeps, from what stands in others. */
const KEPT = ["awaited_debriefs", "awaited_scorecards"];

const A = "0193aaaa-0000-7000-8000-00000000000a";
const B = "0193bbbb-0000-7000-8000-00000000000b";

describe("the catalogue keeps organisations apart", () => {
  test("every table is an organisation's, or is listed as nobody's", async () => {
    const { rows } = await owner.query(`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not exists (
        select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped)
      order by 1`);
    expect(rows.map(({ name }) => name)).toEqual(GLOBAL);
  });

  test("every tenant table has row-level security enabled and forced, and a policy on the tenant", async () => {
    const { rows } = await owner.query(`
      select c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not (
        c.relrowsecurity and c.relforcerowsecurity and exists (
          select 1 from pg_policies p where p.tablename = c.relname and p.permissive = 'PERMISSIVE' and p.cmd = 'ALL'
            and p.qual ~ 'organisation_id = .*app.organisation_id' and p.with_check ~ 'organisation_id = .*app.organisation_id')
        and exists (
          select 1 from pg_policies p where p.tablename = c.relname and p.permissive = 'RESTRICTIVE' and p.cmd = 'ALL'
            and p.qual ~ 'app.actor'))`);
    expect(rows).toEqual([]);
  });

  test("no permissive policy but the tenant's, the finder's and the keeper's opens a table", async () => {
    const { rows } = await owner.query(`
      select tablename, policyname from pg_policies
      where permissive = 'PERMISSIVE'
        and policyname not in (tablename || '_tenant', tablename || '_finder', tablename || '_keeper')`);
    expect(rows).toEqual([]);
    const { rows: finders } = await owner.query(`
      select tablename from pg_policies where policyname = tablename || '_finder' and (roles <> '{finder}' or cmd <> 'SELECT')`);
    expect(finders).toEqual([]);
  });

  test("what the keeper writes, it alone writes, and nothing else", async () => {
    const { rows: policies } = await owner.query(
      "select tablename as name, roles::text from pg_policies where policyname = tablename || '_keeper' order by 1",
    );
    expect(policies).toEqual(KEPT.map((name) => ({ name, roles: "{keeper}" })));
    const { rows: grants } = await owner.query(`
      select distinct table_name as name from information_schema.role_table_grants
      where grantee = 'keeper' and privilege_type <> 'SELECT' order by 1`);
    expect(grants).toEqual(KEPT.map((name) => ({ name })));
    const { rows: others } = await owner.query(
      `select grantee, table_name from information_schema.role_table_grants where table_name = any ($1)
         and grantee in ('second_door_app', 'second_door_worker', 'finder') and privilege_type <> 'SELECT'`,
      [KEPT],
    );
    expect(others).toEqual([]);
  });

  test("every primary, unique and foreign key between tenant tables begins with the organisation", async () => {
    const { rows: keys } = await owner.query(`
      select i.indexrelid::regclass::text as name from pg_index i
      join pg_class c on c.oid = i.indrelid
      join pg_attribute tenant on tenant.attrelid = c.oid and tenant.attname = 'organisation_id'
      where c.relnamespace = 'public'::regnamespace and i.indisunique and i.indkey[0] <> tenant.attnum`);
    // An organisation's address is the one thing that is unique across all of them.
    expect(keys.map(({ name }) => name)).toEqual(["organisations_slug"]);
    const { rows: foreign } = await owner.query(`
      select k.conname as name from pg_constraint k
      join pg_attribute here on here.attrelid = k.conrelid and here.attname = 'organisation_id'
      join pg_attribute there on there.attrelid = k.confrelid and there.attname = 'organisation_id'
      where k.contype = 'f' and not (k.conkey[1] = here.attnum and k.confkey[1] = there.attnum)`);
    expect(foreign).toEqual([]);
  });

  test("the serving roles own nothing, bypass nothing and cannot truncate", async () => {
    const { rows } = await owner.query(`
      select r.rolname, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb as mighty,
        (select count(*)::int from pg_class c where c.relowner = r.oid and c.relnamespace = 'public'::regnamespace) as owned,
        (select count(*)::int from information_schema.role_table_grants g
          where g.grantee = r.rolname and g.table_schema = 'public' and g.privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES')) as grants
      from pg_roles r where r.rolname in ('second_door_app', 'second_door_worker', 'finder', 'keeper')`);
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row).toMatchObject({ mighty: false, owned: 0, grants: 0 });
  });

  test("every function that looks past a policy has a fixed search path and a harmless owner", async () => {
    const { rows } = await owner.query(`
      select p.proname as name from pg_proc p join pg_roles r on r.oid = p.proowner
      where p.pronamespace = 'public'::regnamespace and p.prosecdef
        and (r.rolname not in ('finder', 'keeper', 'second_door_worker') or not coalesce(p.proconfig::text ~ 'search_path', false))`);
    expect(rows).toEqual([]);
  });

  test("no status is an enum: row-level security would keep it off its index", async () => {
    const { rows } = await owner.query(
      "select typname from pg_type where typtype = 'e' and typnamespace = 'public'::regnamespace",
    );
    expect(rows).toEqual([]);
  });

  test("what becomes of every table's rows when a person is erased is declared", async () => {
    const { rows } = await owner.query(
      "select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
    );
    expect(Object.keys(TABLE_FATES).sort()).toEqual(rows.map(({ name }) => name));
  });
});

describe("two organisations, through the app's own role", () => {
  beforeAll(async () => {
    for (const [id, slug] of [
      [A, "a"],
      [B, "b"],
    ] as const) {
      await asSystem(id, (tx) =>
        tx
          .insert(schema.organisations)
          .values({ slug, name: slug, timeZone: "Europe/London", foundedAt: new Date(0) }),
      );
      await asSystem(id, (tx) =>
        tx.insert(schema.holidays).values({ day: "2027-01-01", name: `${slug}'s new year` }),
      );
    }
  });

  test("under one's setting none of the other's rows exists, and without a setting none at all", async () => {
    const seen = await asSystem(B, (tx) => tx.select().from(schema.holidays));
    expect(seen.map(({ name }) => name)).toEqual(["b's new year"]);
    const app = new pg.Client(urls.app);
    await app.connect();
    const { rows } = await app.query("select * from holidays");
    await app.end();
    expect(rows).toEqual([]);
  });

  test("a row cannot be written into, moved to or deleted from another organisation", async () => {
    await expect(
      asSystem(B, (tx) =>
        tx.insert(schema.holidays).values({ organisationId: A, day: "2027-01-02", name: "x" }),
      ),
    ).rejects.toMatchObject({ cause: { code: "42501" } });
    await expect(
      asSystem(B, (tx) => tx.update(schema.holidays).set({ organisationId: A })),
    ).rejects.toMatchObject({
      cause: { code: "42501" },
    });
    await asSystem(B, (tx) => tx.delete(schema.holidays));
    expect(await asSystem(A, (tx) => tx.select().from(schema.holidays))).toHaveLength(1);
  });

  test("the setting ends with its transaction, and a query's transaction refuses to write", async () => {
    await asSystem(A, async () => {});
    const app = new pg.Client(urls.app);
    await app.connect();
    await app.query(`begin; set local app.organisation_id = '${A}'; commit`);
    const { rows } = await app.query("select count(*)::int as count from organisations");
    await app.end();
    expect(rows[0].count).toBe(0);
    await expect(
      inOrganisation(A, { type: "system" }, (tx) => tx.delete(schema.holidays), "read only"),
    ).rejects.toMatchObject({ cause: { code: "25006" } });
  });
});

function asSystem<T>(id: string, work: Parameters<typeof inOrganisation<T>>[2]) {
  return inOrganisation<T>(id, { type: "system" }, work, "read write");
}
