import pg from "pg";
import superjson from "superjson";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cookieName } from "@/server/auth/cookies";
import { addNote } from "@/server/domain/applications/add-note";
import { sendMessage } from "@/server/domain/applications/send-message";
import { keepCvText } from "@/server/domain/candidates/keep-cv-text";
import { asMember, asSystem, type Cast, enterPerson, foundGlasshouse, openSession } from "../../support/cast";
import { type Answer, type RunningEntry, runEntry } from "../../support/entry";
import { captureLog } from "../../support/log";
import { idsFrom, inputOf, type Procedure, procedures } from "../../support/procedures";
import { newestIds, tenantTables } from "../../support/rows";
import { atWork, toConsult } from "../../support/second-door";
import { superuser } from "../../support/superuser";

// A candidate with a name that stands nowhere else. Whatever statement of whatever procedure fails, neither the answer
// nor the log says it; the answer has a reference, and the log has the same one.

const CANARY = "Zephyrine Quillfeather";
const SAID = /zephyrine|quillfeather|7946 0777/i;
const INSIDES = /Failed query|select |insert |update |params|node_modules|constraint|syntax|\bat .*\.tsx?:/i;

const lines = captureLog();
let entry: RunningEntry;
let cast: Cast;
let ids: Map<string, string>;
let tokens: string[];

beforeAll(async () => {
  entry = await runEntry();
  cast = await foundGlasshouse();
  const email = `zephyrine@${cast.slug}.test`;
  const who = await toConsult(cast, { name: CANARY, email, phone: "+44 20 7946 0777" });
  await atWork(cast, {}, who);
  const body = `${CANARY} asked to be called.`;
  await asMember(cast.recruiter, (scope) => addNote(scope, { ...who, body }));
  await asMember(cast.recruiter, (scope) => sendMessage(scope, { ...who, body }));
  ids = await newestIds(superuser, cast.organisationId);
  const fileId = ids.get("files") ?? "";
  await asSystem(cast.organisationId, (scope) => keepCvText(scope, { fileId, text: `CV of ${CANARY}` }));
  const member = await openSession(cast.owner.personId, "member");
  const { personId } = await enterPerson(CANARY, email);
  const candidate = await openSession(personId, "candidate", new Date());
  tokens = [member.token, candidate.token];
});
afterAll(async () => {
  await entry.close();
});

describe("a canary candidate is named nowhere", { timeout: 300_000 }, () => {
  test("when the database refuses every row that is written", async () => {
    const tables = await tenantTables(superuser);
    for (const table of tables)
      await superuser.query(`alter table ${table} add constraint refused check (false) not valid`);
    const failed: string[] = [];
    for (const [path, procedure] of procedures) {
      const answer = await ask(path, procedure);
      if (answer.status === 500) failed.push(path);
      expectSilence(path, answer);
    }
    for (const table of tables) await superuser.query(`alter table ${table} drop constraint refused`);
    expect(failed).toEqual(expect.arrayContaining(["applications.addNote", "portal.write", "jobs.create"]));
    expect(failed.length).toBeGreaterThan(15);
  });

  test("whichever statement of whichever procedure fails", async () => {
    const untouched: string[] = [];
    for (const [path, procedure] of procedures) {
      for (let statement = 1; statement < 80; statement++) {
        breaking.at = statement;
        const answer = await ask(path, procedure);
        const ranToItsEnd = breaking.at > 0;
        breaking.at = 0;
        expectSilence(`${path} ${statement}`, answer);
        if (ranToItsEnd) {
          if (statement === 1) untouched.push(path);
          break;
        }
        expect({ path, statement, status: answer.status }).toEqual({ path, statement, status: 500 });
      }
    }
    expect(untouched).toEqual(["careers.beginForm", "entrance.hasMailbox", "entrance.hasProvider"]);
  });

  test("while the answers to whom it concerns do say it, so that the silence above means something", async () => {
    const answers = await Promise.all(procedures.map(([path, procedure]) => ask(path, procedure)));
    expect(answers.filter(({ body }) => SAID.test(body)).length).toBeGreaterThan(8);
  });
});

/** What goes wrong is neither told nor logged; it is named by one reference in both. */
function expectSilence(path: string, { status, body, headers }: Answer) {
  const written = lines.splice(0).join("");
  expect({ path, log: SAID.exec(written)?.[0] }).toEqual({ path, log: undefined });
  expect({ path, token: tokens.some((token) => written.includes(token)) }).toEqual({ path, token: false });
  if (status < 500) return;
  const leak = SAID.exec(body)?.[0] ?? INSIDES.exec(body)?.[0];
  const reference = String(headers["x-request-id"]);
  const told = body.includes(reference);
  const logged = written.includes(`"request":"${reference}"`);
  expect({ path, leak, told, logged }).toEqual({ path, leak: undefined, told: true, logged: true });
}

let asked = 0;

function ask(path: string, procedure: Procedure): Promise<Answer> {
  // A mail provider knows the secret: without it nothing of theirs is looked at.
  const known = (field: string) => (field === "secret" ? process.env.INBOUND_SECRET : idsFrom(ids)(field));
  const input = JSON.stringify(superjson.serialize(aboutCanary(inputOf(procedure, known))));
  const cookie = `${cookieName("member")}=${tokens[0]}; ${cookieName("candidate")}=${tokens[1]}`;
  const headers = { cookie, "x-organisation": cast.slug, "content-type": "application/json" };
  // Each thousand from another address: the limits are not what is tested here.
  asked += 1;
  const from = `127.0.1.${1 + Math.floor(asked / 1_000)}`;
  if (procedure._def.type === "mutation")
    return entry.ask(`/api/trpc/${path}`, { method: "POST", headers, body: input, from });
  return entry.ask(`/api/trpc/${path}?input=${encodeURIComponent(input)}`, { headers, from });
}

/** The same input, with the canary in every text. */
function aboutCanary(input: unknown): unknown {
  if (input === "A few plain words that say enough.") return `${CANARY} says enough.`;
  if (input === "somebody@example.test") return "zephyrine.quillfeather@example.test";
  if (Array.isArray(input)) return input.map(aboutCanary);
  if (typeof input !== "object" || input === null || input instanceof Date) return input;
  return Object.fromEntries(Object.entries(input).map(([name, value]) => [name, aboutCanary(value)]));
}

// A statement that PostgreSQL itself refuses, with the very values it was given.
const breaking = { at: 0 };
const sent = pg.Client.prototype.query;

beforeAll(() => {
  pg.Client.prototype.query = function failing(this: pg.Client, ...given: unknown[]) {
    const [statement, ...rest] = given as [string | { text: string }, ...unknown[]];
    const text = typeof statement === "string" ? statement : statement.text;
    const counts = this !== superuser && !/^(rollback|commit)$/.test(text) && breaking.at > 0;
    if (!counts || --breaking.at > 0) return Reflect.apply(sent, this, given);
    const broken = typeof statement === "string" ? `${text} !` : { ...statement, text: `${text} !` };
    return Reflect.apply(sent, this, [broken, ...rest]);
  } as typeof sent;
});
afterAll(() => {
  pg.Client.prototype.query = sent;
});
