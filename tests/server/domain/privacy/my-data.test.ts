import { getTableName } from "drizzle-orm";
import { unzipSync } from "fflate";
import { beforeEach, expect, test } from "vitest";
import { speechIn } from "@/app/_words/speech";
import { readablePage } from "@/app/api/my-data/[organisation]/_readable";
import { addNote } from "@/server/domain/applications/add-note";
import { replaceCv } from "@/server/domain/applications/replace-cv";
import { sendMessage } from "@/server/domain/applications/send-message";
import { listFiles } from "@/server/domain/candidates/reads/files";
import { findMyData } from "@/server/domain/privacy/reads/my-data";
import { TABLE_FATES } from "@/server/domain/privacy/rules/fates";
import { PARTS, READ_APART } from "@/server/domain/privacy/rules/my-data";
import { placesOf } from "@/server/domain/privacy/rules/places";
import { addDebriefNote } from "@/server/domain/scorecards/add-debrief-note";
import { type Entry, zipOf } from "@/server/gateways/zip";
import { apply, openJob, storedCv } from "../../../support/applicants";
import { apiAsCandidate, asCandidate, asMember, type Cast, foundGlasshouse } from "../../../support/cast";
import { atWork, toConsult } from "../../../support/second-door";
import { superuser } from "../../../support/superuser";

let cast: Cast;
let email: string;
beforeEach(async () => {
  cast = await foundGlasshouse();
  email = `theo@${cast.slug}.test`;
});

const theirs = Object.values(PARTS).map(({ table }) => getTableName(table));

test("every table whose rows are said to be handed out is handed out, and no other", () => {
  const said = Object.entries(TABLE_FATES).flatMap(([table, { inMyData }]) => (inMyData ? [table] : []));
  expect([...new Set(theirs), ...READ_APART].sort()).toEqual(said.sort());
});

const SECRET = "Nightjar";

/** What an organisation says of itself to everybody, and what names the things that are handed out. */
const PUBLIC = ["organisations", "jobs", "job_questions", "members", "candidates", "applications"];

/** Writes a word into every text of every row that "my data" has no business with; refuses none that the database takes. */
async function plantSecrets() {
  const { rows } = await superuser.query(
    `select table_name as "table", column_name as "column" from information_schema.columns
     where table_schema = 'public' and data_type = 'text' and is_generated = 'NEVER' and table_name in (
       select table_name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id')`,
  );
  const picked = (table: string, column: string) =>
    Object.values(PARTS).some(
      (part) =>
        getTableName(part.table) === table &&
        Object.values(part.columns).some((one) => "name" in one && one.name === column),
    );
  let planted = 0;
  await superuser.query("set session_replication_role = replica");
  for (const { table, column } of rows) {
    if (PUBLIC.includes(table) || table === "files" || picked(table, column)) continue;
    const statement = `update ${table} set ${column} = ${column} || '${SECRET}' where organisation_id = $1`;
    // The words of a fixed list, and what is unique, stay as they are.
    const done = await superuser.query(statement, [cast.organisationId]).catch(() => null);
    planted += done?.rowCount ?? 0;
  }
  await superuser.query("set session_replication_role = origin");
  return planted;
}

test("no word that only members read, or that was not released, is in it: in no column of any table", async () => {
  const who = await atWork(cast, {}, await toConsult(cast, { email }));
  const { applicationId } = who;
  await asMember(cast.recruiter, (scope) => addNote(scope, { applicationId, body: "A note." }));
  await asMember(cast.recruiter, (scope) => sendMessage(scope, { applicationId, body: "Hello Theo." }));
  await asMember(cast.manager, (scope) => addDebriefNote(scope, { applicationId, body: "We agreed." }));
  expect(await plantSecrets()).toBeGreaterThan(50);
  const data = await asCandidate(who, findMyData);
  const page = readablePage(speechIn("en"), data);
  const whole = JSON.stringify(data) + page;
  expect(whole).toContain("Hello Theo.");
  expect(data.contracts).toHaveLength(1);
  // A mail's own text holds none, for it has not been sent: the worker alone says that one was.
  expect(data.mails).toEqual([]);
  expect(whole).not.toContain(SECRET);
  for (const hidden of ["A note.", "We agreed.", "doubled sign-ups", "none that was measured"])
    expect(whole).not.toContain(hidden);
});

test("a decision that was not told, its mail and its terms are not in it", async () => {
  const who = await toConsult(cast, { email });
  const data = await asCandidate(who, findMyData);
  expect(data.applications).toMatchObject([{ state: "active", answeredAt: null }]);
  expect(data.outcomes).toEqual([]);
  expect(data.terms).toEqual([]);
  expect(JSON.stringify(data)).not.toContain("consult_instead");
});

test("nobody else's rows are in it", async () => {
  const job = await openJob(cast);
  const other = await apply(cast, job, { name: "Somebody Else" });
  const mine = await apply(cast, job, { email });
  const data = await asCandidate({ organisationId: cast.organisationId, ...mine }, findMyData);
  const whole = JSON.stringify(data);
  expect(whole).not.toContain("Somebody Else");
  expect(whole).not.toContain(other.applicationId);
  expect(data.files).toHaveLength(1);
});

test("it needs a code that was sent for this, and the trail says that it was taken", async () => {
  await apply(cast, await openJob(cast), { email });
  const without = await apiAsCandidate(email, cast.slug, new Date(), "erase");
  await expect(without.myData.take()).rejects.toThrow("six-digit code");
  const api = await apiAsCandidate(email, cast.slug, new Date(), "my_data");
  const { files } = await api.myData.take();
  expect(Object.keys(files[0]!)).toContain("ticket");
  expect(JSON.stringify(files)).not.toContain("cvs/");
  const { rows } = await superuser.query(
    "select actor from audit_entries where organisation_id = $1 and verb = 'candidate.data-taken'",
    [cast.organisationId],
  );
  expect(rows).toEqual([{ actor: "candidate" }]);
});

test("the page in it runs nothing and shows a stranger's signs as signs, in either direction", async () => {
  const name = "<script>alert(1)</script> & “Theo”";
  const who = { organisationId: cast.organisationId, ...(await apply(cast, await openJob(cast), { email })) };
  await superuser.query("update candidates set name = $1 where id = $2", [name, who.candidateId]);
  const data = await asCandidate(who, findMyData);
  const page = readablePage(speechIn("ar"), data);
  expect(page).not.toMatch(/<script|javascript:|onerror/i);
  expect(page).toContain("&#60;script&#62;alert(1)");
  expect(page).toContain('<html lang="ar" dir="rtl">');
  expect(page).toContain("بياناتي");
});

test("two files of one name lie beside each other, and no name climbs out of its folder", () => {
  const places = placesOf([
    { id: "1", kind: "cv", name: "cv.pdf" },
    { id: "2", kind: "cv", name: "CV.pdf" },
    { id: "3", kind: "answer", name: "../../etc/passwd" },
  ]);
  expect([...places.values()]).toEqual([
    "files/cv/cv.pdf",
    "files/cv/CV (2).pdf",
    "files/answer/__.._etc_passwd",
  ]);
});

test("the ZIP opens, byte for byte, and is not made faster than it is read", async () => {
  const piece = new Uint8Array(64 * 1024).fill(7);
  let made = 0;
  async function* bytes() {
    for (; made < 400; made++) yield piece;
  }
  async function* entries(): AsyncGenerator<Entry> {
    yield { name: "data.json", text: '{"name":"Zoë"}' };
    yield { name: "files/cv/cv.pdf", bytes: bytes() };
  }
  const reader = zipOf(entries()).getReader();
  const read: Uint8Array[] = [(await reader.read()).value!];
  expect(made).toBeLessThan(200);
  for (let next = await reader.read(); !next.done; next = await reader.read()) read.push(next.value);
  const files = unzipSync(new Uint8Array(Buffer.concat(read)));
  expect(new TextDecoder().decode(files["data.json"])).toBe('{"name":"Zoë"}');
  expect(files["files/cv/cv.pdf"]).toHaveLength(400 * piece.length);
});

test("a candidate puts right who they are, and hands in another CV while their application is open", async () => {
  const { applicationId, candidateId } = await apply(cast, await openJob(cast), { email });
  const api = await apiAsCandidate(email, cast.slug);
  const details = { name: "Théo Marchetti", phone: "+33 1 23 45 67 89", location: "Lyon" };
  await api.myData.correct({ ...details, locale: "fr", timeZone: "Europe/Paris" });
  expect((await api.myData.page()).details).toMatchObject({
    ...details,
    locale: "fr",
    timeZone: "Europe/Paris",
  });
  await expect(
    api.myData.correct({ ...details, phone: "call me", locale: "fr", timeZone: "Europe/Paris" }),
  ).rejects.toThrow("Enter a phone number");
  const who = { organisationId: cast.organisationId, candidateId };
  await asCandidate(who, (scope) => replaceCv(scope, { applicationId, cv: storedCv("new.pdf") as never }));
  expect((await api.myData.page()).cvs).toMatchObject([{ applicationId, name: "new.pdf" }]);
  expect(await asMember(cast.recruiter, (scope) => listFiles(scope, candidateId))).toHaveLength(2);
  const other = await apply(cast, await openJob(cast));
  await expect(
    asCandidate(who, (scope) =>
      replaceCv(scope, { applicationId: other.applicationId, cv: storedCv() as never }),
    ),
  ).rejects.toThrow("not found");
});
