import superjson from "superjson";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { cookieName } from "@/server/auth/cookies";
import { type Cast, enterPerson, foundGlasshouse, openSession } from "../../support/cast";
import { type RunningEntry, runEntry } from "../../support/entry";
import { idsFrom, inputOf, procedures } from "../../support/procedures";
import { fingerprint, newestIds } from "../../support/rows";
import { atWork, toConsult } from "../../support/second-door";
import { superuser } from "../../support/superuser";

// Every field of every procedure is given what it was not made for, one after the other. Whatever is refused is refused
// with a sentence and changes nothing, and nothing at all breaks.

let entry: RunningEntry;
let cast: Cast;
let ids: Map<string, string>;
let theirs: Map<string, string>;
let theirOrganisation: string;
let cookie: string;

beforeAll(async () => {
  entry = await runEntry();
  cast = await foundGlasshouse();
  const other = await foundGlasshouse();
  theirOrganisation = other.organisationId;
  const email = `theo@${cast.slug}.test`;
  const who = await toConsult(cast, { email });
  await atWork(cast, {}, who);
  await atWork(other);
  ids = await newestIds(superuser, cast.organisationId);
  theirs = await newestIds(superuser, theirOrganisation);
  const { personId } = await enterPerson("Theo Marchetti", email);
  const member = await openSession(cast.owner.personId, "member");
  const candidate = await openSession(personId, "candidate", new Date());
  cookie = `${cookieName("member")}=${member.token}; ${cookieName("candidate")}=${candidate.token}`;
});
afterAll(async () => {
  await entry.close();
});

type Path = (string | number)[];

/** What a field is given that holds such a value: wrong kinds first, then what is of the right kind and still wrong. */
function hostile(value: unknown, path: Path): unknown[] {
  const wrong = [undefined, { $ne: 1 }];
  if (typeof value === "number") return [...wrong, "12", Number.NaN, -1, 0.5, 2 ** 31, 2 ** 53 - 1];
  if (typeof value === "boolean") return [...wrong, "yes"];
  if (value instanceof Date) return [...wrong, "tomorrow", new Date(8.64e15), new Date(-8.64e15)];
  if (typeof value !== "string") return [...wrong, "words"];
  if (/^[0-9a-f]{8}-/.test(value)) return [...wrong, "1", foreign(path)];
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return [...wrong, "", "2027-02-30", "0000-01-01", "9999-12-31"];
  const long = ["x".repeat(60_000), "😀".repeat(5_000)];
  return [...wrong, 7, "", "a\0b", "a\ud800b", "a\u202eb\r\nBcc: x@y.test", ...long];
}

/** The id of another organisation's row in the same place. */
const foreign = (path: Path) => {
  const field = path.findLast((part) => typeof part === "string");
  return idsFrom(theirs)(String(field));
};

const changing = procedures.filter(([, { _def }]) => _def.type === "mutation");
const reading = procedures.filter(([, { _def }]) => _def.type === "query");

describe("what no form of ours would send", () => {
  test.each([
    ["writes", changing],
    ["reads", reading],
  ])(
    "gets a sentence and changes nothing: %s",
    async (_, some) => {
      const before = await fingerprint(superuser, theirOrganisation);
      const problems: string[] = [];
      let refused = 0;
      for (const [name, procedure] of some) {
        const plain = inputOf(procedure, idsFrom(ids));
        for (const path of leaves(plain)) {
          let entries = await countEntries();
          for (const value of hostile(at(plain, path), path)) {
            const { status, body } = await ask(name, replaced(plain, path, value));
            const problem = status === 200 ? undefined : problemOf(status, JSON.parse(body).error.json);
            if (problem) problems.push(`${name} ${path.join(".")} = ${show(value)}: ${problem}`);
            if (status === 200) entries = await countEntries();
            else refused += 1;
          }
          // No change commits without an entry in the trail: see doors.test.ts.
          if ((await countEntries()) !== entries)
            problems.push(`${name} ${path.join(".")} changed something`);
        }
      }
      expect(problems).toEqual([]);
      expect(refused).toBeGreaterThan(300);
      expect(await fingerprint(superuser, theirOrganisation)).toEqual(before);
    },
    600_000,
  );

  test("no input takes a field that it does not name, so that nothing is set on the side", () => {
    const open = procedures.flatMap(([name, { _def }]) =>
      _def.inputs.flatMap((schema) => openParts(schema).map((what) => `${name}: ${what}`)),
    );
    expect(open).toEqual([]);
    const given = { applicationId: ids.get("applications"), body: "A note.", memberId: "x", writtenAt: "x" };
    const [schema] = procedures.find(([name]) => name === "applications.addNote")![1]._def.inputs;
    expect(Object.keys(schema!.parse(given) as object)).toEqual(["applicationId", "body", "audience"]);
  });
});

/** Parts of a schema that let anything through. */
function openParts(schema: z.ZodType, seen = new Set<unknown>()): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  const { def } = schema as unknown as {
    def: Record<string, unknown> & { type: string; catchall?: z.ZodType };
  };
  const isOpen = ["any", "unknown"].includes(def.type) || (def.catchall && def.catchall.def.type !== "never");
  const inner = Object.values(def)
    .flatMap((part) => (typeof part === "object" && part !== null ? [part, ...Object.values(part)] : []))
    .filter(
      (part): part is z.ZodType =>
        typeof part === "object" && part !== null && "def" in part && "safeParse" in part,
    );
  return [...(isOpen ? [def.type] : []), ...inner.flatMap((part) => openParts(part, seen))];
}

function problemOf(status: number, { message, data }: { message: string; data: { fields: object } }) {
  if (status >= 500) return status;
  if (!isSentence(message)) return `“${message}”`;
  if (status === 400 && !Object.values(data.fields).every(isSentence)) return JSON.stringify(data.fields);
}

async function countEntries() {
  const { rows } = await superuser.query("select count(*)::int as count from audit_entries");
  return rows[0].count;
}

/** Something a person can read and act upon. */
function isSentence(words: unknown) {
  if (typeof words !== "string") return false;
  return (
    /^[\p{Lu}“].{5,200}[.?]$/u.test(words) &&
    !/invalid|expected|received|\bNaN\b|undefined|null|JSON/i.test(words)
  );
}

/** Where an input holds a value, lists and objects themselves included. */
function leaves(input: unknown, path: Path = []): Path[] {
  if (typeof input !== "object" || input === null || input instanceof Date) return path.length ? [path] : [];
  const inner = Object.entries(input).flatMap(([name, value]) =>
    leaves(value, [...path, Array.isArray(input) ? Number(name) : name]),
  );
  return path.length ? [path, ...inner] : inner;
}

function at(input: unknown, path: Path): unknown {
  return path.reduce((value, part) => (value as Record<string, unknown>)[part], input);
}

function replaced(input: unknown, [part, ...rest]: Path, value: unknown): unknown {
  if (part === undefined) return value;
  if (Array.isArray(input)) return input.map((item, i) => (i === part ? replaced(item, rest, value) : item));
  const object = input as Record<string, unknown>;
  return { ...object, [part]: replaced(object[part], rest, value) };
}

const show = (value: unknown) => {
  const words = JSON.stringify(value) ?? "undefined";
  return words.length > 40 ? `${words.slice(0, 12)}… (${words.length})` : words;
};

let asked = 0;

function ask(name: string, input: unknown) {
  const body = JSON.stringify(superjson.serialize(input));
  const headers = { cookie, "x-organisation": cast.slug, "content-type": "application/json" };
  // Each thousand from another address: the limits are not what is tested here.
  asked += 1;
  const from = `127.0.2.${1 + Math.floor(asked / 1_000)}`;
  // A query may come by POST too: its input is too long for an address.
  return entry.ask(`/api/trpc/${name}`, { method: "POST", headers, body, from });
}
