import { beforeAll, describe, expect, test } from "vitest";
import { apiAs, apiAsCandidate, apiAsStranger, type Cast, foundGlasshouse } from "../../support/cast";
import { idsFrom, inputOf, type Procedure, procedures } from "../../support/procedures";
import { fingerprint, newestIds } from "../../support/rows";
import { atWork, toConsult } from "../../support/second-door";
import { superuser } from "../../support/superuser";

// Every procedure there is, called with another organisation's ids. A new procedure is covered without being listed.

const CANARY = "Zephyrine Quillfeather";

const queries = procedures.filter(([, { _def }]) => _def.type === "query");

let a: Cast;
let b: Cast;
let ids: Map<string, string>;

beforeAll(async () => {
  a = await foundGlasshouse();
  b = await foundGlasshouse();
  await atWork(a, {}, await toConsult(a, { name: CANARY, email: `zephyrine@${a.slug}.test` }));
  await toConsult(b, { name: "Bruno Beck", email: `bruno@${b.slug}.test` });
  ids = await newestIds(superuser, a.organisationId);
});

describe("every procedure, with another organisation's ids", () => {
  test("its own members do get answers, so that the silence below means something", async () => {
    const api = await apiAs(a.owner);
    const answers = await Promise.all(queries.map(([path, definition]) => call(api, path, definition)));
    expect(answers.filter(({ ok }) => ok).length).toBeGreaterThan(queries.length / 3);
    expect(answers.filter(({ text }) => text.includes(CANARY)).length).toBeGreaterThan(3);
  });

  test("the other's owner, at their own address, learns and changes nothing", async () => {
    const before = await fingerprint(superuser, a.organisationId);
    const api = await apiAs(b.owner);
    for (const [path, definition] of procedures) expectNothingOf(path, await call(api, path, definition));
    expect(await fingerprint(superuser, a.organisationId)).toEqual(before);
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
    const before = await fingerprint(superuser, a.organisationId);
    for (const slug of [a.slug, b.slug]) {
      const api = await apiAsCandidate(`bruno@${b.slug}.test`, slug, new Date());
      for (const [path, definition] of procedures) {
        if (!isPublic(path)) expectNothingOf(path, await call(api, path, definition));
      }
    }
    expect(await fingerprint(superuser, a.organisationId)).toEqual(before);
  });

  test("a stranger is let through no member's and no candidate's door", async () => {
    const before = await fingerprint(superuser, a.organisationId);
    const api = apiAsStranger(a.slug);
    for (const [path, definition] of procedures) {
      const answer = await call(api, path, definition);
      expect({ path, leaks: answer.text.includes(CANARY) }).toEqual({ path, leaks: false });
      if (definition._def.meta?.permission || path.startsWith("portal.")) {
        expect({ path, code: answer.code }).toEqual({ path, code: "UNAUTHORIZED" });
      }
    }
    expect(await fingerprint(superuser, a.organisationId)).toEqual(before);
  });
});

interface Answer {
  ok: boolean;
  code: string;
  text: string;
}

async function call(api: unknown, path: string, procedure: Procedure): Promise<Answer> {
  const input = inputOf(procedure, idsFrom(ids));
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
