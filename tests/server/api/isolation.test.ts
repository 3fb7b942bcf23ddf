import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { appRouter } from "@/server/api/root";
import { apiAs, apiAsCandidate, apiAsStranger, type Cast, foundGlasshouse } from "../../support/cast";
import { urls } from "../../support/database";
import { sample } from "../../support/sample";
import { atWork, toConsult } from "../../support/second-door";

// Every procedure there is, called with another organisation's ids. A new procedure is covered without being listed.

const CANARY = "Zephyrine Quillfeather";

interface Definition {
  _def: { type: "query" | "mutation" | "subscription"; inputs: z.ZodType[]; meta?: { permission?: string } };
}
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Definition>).filter(
  ([, { _def }]) => _def.type !== "subscription",
);
const queries = procedures.filter(([, { _def }]) => _def.type === "query");

/** Which table an id in an input is of, where its name does not say so. */
const TABLES: Record<string, string> = {
  toStageId: "stages",
  reasonId: "decision_reasons",
  termsId: "terms",
  ownerId: "members",
  sponsorId: "members",
  signatoryId: "members",
  recruiterId: "members",
  hiringManagerId: "members",
  panelistIds: "members",
  optionalIds: "members",
  competencyId: "plan_competencies",
  competency: "plan_competencies",
};

let a: Cast;
let b: Cast;
const ids = new Map<string, string>();
const superuser = new pg.Client(urls.superuser);

beforeAll(async () => {
  await superuser.connect();
  a = await foundGlasshouse();
  b = await foundGlasshouse();
  await atWork(a, {}, await toConsult(a, { name: CANARY, email: `zephyrine@${a.slug}.test` }));
  await toConsult(b, { name: "Bruno Beck", email: `bruno@${b.slug}.test` });
  for (const table of await tenantTables()) {
    const { rows } = await superuser.query(
      `select id from ${table} where organisation_id = $1 order by id desc limit 1`,
      [a.organisationId],
    );
    if (rows[0]) ids.set(table, rows[0].id);
  }
});
afterAll(() => superuser.end());

describe("every procedure, with another organisation's ids", () => {
  test("its own members do get answers, so that the silence below means something", async () => {
    const api = await apiAs(a.owner);
    const answers = await Promise.all(queries.map(([path, definition]) => call(api, path, definition)));
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(queries.length / 3);
    expect(answers.filter(({ text }) => text.includes(CANARY)).length).toBeGreaterThan(3);
  });

  test("the other's owner, at their own address, learns and changes nothing", async () => {
    const before = await fingerprint();
    const api = await apiAs(b.owner);
    for (const [path, definition] of procedures) expectNothingOf(path, await call(api, path, definition));
    expect(await fingerprint()).toEqual(before);
  });

  test("the other's owner, at this address, is nobody", async () => {
    const api = await apiAs(b.owner, a.slug);
    for (const [path, definition] of procedures.filter(([, { _def }]) => _def.meta?.permission)) {
      expect({ path, code: (await call(api, path, definition)).code }).toEqual({
        path,
        code: "UNAUTHORIZED",
      });
    }
  });

  test("the other's candidate, at either address, learns and changes nothing", async () => {
    const before = await fingerprint();
    for (const slug of [a.slug, b.slug]) {
      const api = await apiAsCandidate(`bruno@${b.slug}.test`, slug, new Date());
      for (const [path, definition] of procedures) {
        if (!isPublic(path)) expectNothingOf(path, await call(api, path, definition));
      }
    }
    expect(await fingerprint()).toEqual(before);
  });

  test("a stranger is let through no member's and no candidate's door", async () => {
    const before = await fingerprint();
    const api = apiAsStranger(a.slug);
    for (const [path, definition] of procedures) {
      const answer = await call(api, path, definition);
      expect({ path, leaks: answer.text.includes(CANARY) }).toEqual({ path, leaks: false });
      if (definition._def.meta?.permission || path.startsWith("portal.")) {
        expect({ path, code: answer.code }).toEqual({ path, code: "UNAUTHORIZED" });
      }
    }
    expect(await fingerprint()).toEqual(before);
  });
});

interface Answer {
  ok: boolean;
  code: string;
  text: string;
}

async function call(api: unknown, path: string, { _def }: Definition): Promise<Answer> {
  const parts = _def.inputs.map((schema) => sample(schema, idFor));
  const input = parts.length > 1 ? Object.assign({}, ...parts) : parts[0];
  const [area, verb] = path.split(".") as [string, string];
  try {
    const value = await (api as Record<string, Record<string, (given: unknown) => Promise<unknown>>>)[area]![
      verb
    ]!(input);
    return { ok: true, code: "OK", text: JSON.stringify(value ?? null) };
  } catch (error) {
    const { message, code } = error as Error & { code: string };
    return { ok: false, code, text: message };
  }
}

function idFor(field: string) {
  const table = TABLES[field] ?? tableNamed(field);
  return table ? ids.get(table) : undefined;
}

function tableNamed(field: string) {
  const noun = /^([a-z]+)Id$/.exec(field)?.[1];
  if (!noun) return undefined;
  return [`${noun}s`, `${noun}es`].find((table) => ids.has(table));
}

/** Neither the canary nor any id of A's: a refusal may name only what the caller sent. */
function expectNothingOf(path: string, { ok, text }: Answer) {
  expect({ path, leaks: text.includes(CANARY) }).toEqual({ path, leaks: false });
  const leaked = ok ? [...ids].filter(([, id]) => text.includes(id)).map(([table]) => table) : [];
  expect({ path, leaked }).toEqual({ path, leaked: [] });
}

/** What anybody may read of an organisation: its careers page. */
function isPublic(path: string) {
  return path.startsWith("careers.");
}

async function tenantTables() {
  const { rows } = await superuser.query(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'id' and table_name in (
       select table_name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id')
     order by 1`,
  );
  return rows.map(({ name }) => String(name));
}

/** Every row of A, as one hash a table. */
async function fingerprint() {
  const hashes: Record<string, string> = {};
  for (const table of await tenantTables()) {
    const { rows } = await superuser.query(
      `select md5(coalesce(string_agg(t::text, '|' order by t.id), '')) as hash from ${table} t where organisation_id = $1`,
      [a.organisationId],
    );
    hashes[table] = rows[0].hash;
  }
  return hashes;
}
