import { randomBytes } from "node:crypto";
import { eq } from "drizzle-orm";
import pg from "pg";
import { beforeEach, describe, expect, test } from "vitest";
import { globalDatabase } from "@/db/client";
import { adjustments, auditSeals, candidates, erasures, FILE_KINDS, files, people } from "@/db/schema";
import { addNote } from "@/server/domain/applications/add-note";
import { sendMessage } from "@/server/domain/applications/send-message";
import { setNextStep } from "@/server/domain/applications/set-next-step";
import { writeToOwner } from "@/server/domain/applications/write-to-owner";
import { verifyTrail } from "@/server/domain/audit/reads/chain";
import { sealTrail } from "@/server/domain/audit/seal-trail";
import { addFile } from "@/server/domain/candidates/add-file";
import { addTag } from "@/server/domain/candidates/add-tag";
import { keepCvText } from "@/server/domain/candidates/keep-cv-text";
import { mergeCandidates } from "@/server/domain/candidates/merge";
import { listCandidates } from "@/server/domain/candidates/reads/list";
import { sealContract } from "@/server/domain/contracts/seal";
import { signContract } from "@/server/domain/offers/sign-contract";
import { askForNotes } from "@/server/domain/privacy/ask-for-notes";
import { askToBeErased } from "@/server/domain/privacy/ask-to-be-erased";
import { beginChecking } from "@/server/domain/privacy/begin-checking";
import { orderErasing } from "@/server/domain/privacy/order-erasing";
import { ERASING } from "@/server/domain/privacy/rules/erasing";
import { FILE_FATES, TABLE_FATES } from "@/server/domain/privacy/rules/fates";
import { addDebriefNote } from "@/server/domain/scorecards/add-debrief-note";
import { deleteFile, putFile } from "@/server/gateways/storage";
import { apply, openJob, storedCv } from "../../../support/applicants";
import {
  apiAsCandidate,
  asCandidate,
  asMember,
  asSystem,
  type Cast,
  enterPerson,
  foundGlasshouse,
  openSession,
} from "../../../support/cast";
import { urls } from "../../../support/database";
import { erase, tablesNaming } from "../../../support/erasing";
import { fileExists } from "../../../support/files";
import { atWork, type Someone, signing, toConsult, withContract } from "../../../support/second-door";
import { superuser } from "../../../support/superuser";

/** Each test's is a person of their own, whose name stands nowhere else. */
let name: string;
let trace: string;
const PHONE = "+44 20 7946 0777";

let cast: Cast;
let email: string;
beforeEach(async () => {
  cast = await foundGlasshouse();
  const tag = Array.from(randomBytes(6), (byte) => String.fromCharCode(97 + (byte % 26))).join("");
  name = `Zeph${tag} Quill${tag}`;
  email = `zeph${tag}@post.test`;
  // So many digits of the telephone that no id holds them by chance.
  trace = `${tag}|7946 ?0777|glassblower`;
});

/** The tables in which a trace of the person stands. */
const traces = () => tablesNaming(superuser, cast.organisationId, new RegExp(trace));

const details = () => ({ name, email, phone: PHONE });

/** Leaves words about somebody wherever members and they themself can leave them. */
async function leaveTraces(who: Someone) {
  const { applicationId, candidateId } = who;
  const body = `${name} is a glassblower.`;
  await asMember(cast.recruiter, async (scope) => {
    await addNote(scope, { applicationId, body });
    await setNextStep(scope, { applicationId, nextStep: `Call ${name}` });
    await sendMessage(scope, { applicationId, body });
    await addTag(scope, { candidateId, name: "Spare time" });
  });
  await asSystem(cast.organisationId, (scope) =>
    scope.tx.insert(adjustments).values({ applicationId, candidateId, words: body, statedAt: scope.now }),
  );
  await asMember(cast.manager, (scope) => addDebriefNote(scope, { applicationId, body }));
  await asCandidate(who, (scope) => writeToOwner(scope, { applicationId, body }));
  const { personId } = await enterPerson(name, email);
  await openSession(personId, "candidate", new Date(), "erase");
  const [cv] = await filesOf(candidateId);
  await asSystem(cast.organisationId, (scope) => keepCvText(scope, { fileId: cv!.id, text: body }));
  await putFile(cv!.storageKey, new TextEncoder().encode(body));
  return cv!.storageKey;
}

const filesOf = (candidateId: string) =>
  asSystem(cast.organisationId, (scope) =>
    scope.tx.select().from(files).where(eq(files.candidateId, candidateId)),
  );

const ask = (who: Someone) =>
  asCandidateChoosing(who, (scope) => askToBeErased(scope, { provedAt: new Date() }));

/** As the door for what books and frees seats lets a candidate in. */
const asCandidateChoosing: typeof asCandidate = (who, work, now = new Date()) =>
  asSystem(who.organisationId, (scope) => work({ ...scope, actor: { type: "candidate", ...who } }), now);

const counts = async () => {
  const { rows } = await superuser.query(
    `select (select count(*)::int from applications where organisation_id = $1) as applications,
      (select count(*)::int from candidates where organisation_id = $1) as candidates,
      (select count(*)::int from scorecards where organisation_id = $1) as scorecards,
      (select count(*)::int from ratings where organisation_id = $1 and rating is not null) as ratings,
      (select count(*)::int from outcomes where organisation_id = $1) as outcomes,
      (select count(*)::int from debriefs where organisation_id = $1) as debriefs,
      (select count(*)::int from engagements where organisation_id = $1) as engagements`,
    [cast.organisationId],
  );
  return rows[0];
};

describe("erasing somebody", () => {
  test("every table whose rows go or are emptied has its step, and no other table is touched", () => {
    const fated = Object.entries(TABLE_FATES).flatMap(([table, { onErasure }]) =>
      onErasure === "keep" ? [] : [table],
    );
    // These belong to no organisation: `forgetAddress` ends them.
    const signIn = ["people", "sessions", "sign_in_links", "sign_in_codes", "sign_in_mails"];
    expect([...new Set(ERASING.map(({ table }) => table)), ...signIn].sort()).toEqual(fated.sort());
  });

  test("leaves no word of them in any column of any table nor in any file, and every count as it was", async () => {
    const who = await withContract(cast, {}, await toConsult(cast, details()));
    // Half signed binds nobody.
    await asCandidate(who, (scope) => signContract(scope, signing(who.contractId)));
    const key = await leaveTraces(who);
    await asCandidate(who, (scope) => askForNotes(scope, { provedAt: new Date() }));
    const before = await counts();
    expect(await traces()).toContain("outbox");
    await ask(who);
    await erase(who);
    expect(await traces()).toEqual([]);
    expect(await fileExists(key)).toBe(false);
    expect(await counts()).toEqual(before);
    const [row] = await asSystem(cast.organisationId, (scope) =>
      scope.tx.select().from(candidates).where(eq(candidates.id, who.candidateId)),
    );
    expect(row).toMatchObject({ name: "Erased candidate", phone: "", location: "" });
  });

  test("what everybody signed stays as it is, with its file, and nothing else does", async () => {
    const who = await atWork(cast, {}, await toConsult(cast, details()));
    await leaveTraces(who);
    await ask(who);
    await erase(who);
    expect(await traces()).toEqual(["contract_signers", "contracts", "signatures"]);
    const { rows } = await superuser.query("select body, signed_at from contracts where id = $1", [
      who.contractId,
    ]);
    expect(rows[0].body).toContain(name);
  });

  test("of the files, with their bytes, those kinds stay of which that is said, and no other", async () => {
    const who = await atWork(cast, {}, await toConsult(cast, details()));
    const { contractId, applicationId, candidateId } = who;
    await asSystem(cast.organisationId, async (scope) => {
      const { storageKey, sizeBytes, sha256 } = storedCv();
      await sealContract(scope, { contractId, storageKey, sizeBytes, sha256 });
      for (const kind of FILE_KINDS)
        if (kind !== "contract") await addFile(scope, { ...storedCv(), kind, candidateId, applicationId });
    });
    const given = await filesOf(candidateId);
    expect(new Set(given.map(({ kind }) => kind))).toEqual(new Set(FILE_KINDS));
    for (const { storageKey } of given) await putFile(storageKey, new TextEncoder().encode(name));
    await ask(who);
    await erase(who);
    const kept = FILE_KINDS.filter((kind) => FILE_FATES[kind].onErasure === "keep");
    expect((await filesOf(candidateId)).map(({ kind }) => kind)).toEqual(kept);
    for (const { kind, storageKey } of given)
      expect([kind, await fileExists(storageKey)]).toEqual([kind, kept.includes(kind)]);
  });

  test("the database refuses to empty a signed document, whoever tries", async () => {
    const who = await atWork(cast);
    const worker = new pg.Client(urls.worker);
    await worker.connect();
    await worker.query(`set app.organisation_id = '${cast.organisationId}'; set app.actor = 'system'`);
    for (const statement of [
      "update contracts set body = ''",
      "update contract_signers set name = ''",
      "update signatures set mark = ''",
    ])
      await expect(worker.query(statement)).rejects.toMatchObject({ code: "23514" });
    await worker.end();
    expect(who.contractId).toBeTruthy();
  });

  test("takes along whoever was merged into them, and the merge's own words", async () => {
    const job = await openJob(cast);
    const mine = await apply(cast, job, details());
    const other = await apply(cast, await openJob(cast), { ...details(), email: `other-${email}` });
    await asSystem(cast.organisationId, (scope) =>
      mergeCandidates(
        { ...scope, actor: { type: "member", ...cast.recruiter } },
        { keptId: mine.candidateId, mergedId: other.candidateId, take: ["name"] },
      ),
    );
    await ask({ ...mine, organisationId: cast.organisationId, jobId: job.id });
    await erase({ ...mine, organisationId: cast.organisationId });
    expect(await traces()).toEqual([]);
  });

  test("run again, or after a worker that died between files and rows, it comes to the same end", async () => {
    const who = await toConsult(cast, details());
    const key = await leaveTraces(who);
    await ask(who);
    await deleteFile(key);
    await erase(who);
    await erase(who);
    expect(await traces()).toEqual([]);
    const done = await asSystem(cast.organisationId, (scope) => scope.tx.select().from(erasures));
    expect(done).toMatchObject([{ reason: "asked", candidateId: who.candidateId }]);
    expect(done[0]!.finishedAt).not.toBeNull();
  });

  test("the trail is whole afterwards: its entries are there, and its seals fit them", async () => {
    const who = await toConsult(cast, details());
    await leaveTraces(who);
    const later = new Date(Date.now() + 600_000);
    await asSystem(cast.organisationId, sealTrail, later);
    await ask(who);
    await erase(who);
    await asSystem(cast.organisationId, sealTrail, later);
    const checked = await asSystem(cast.organisationId, verifyTrail);
    expect(checked).toMatchObject({ brokenAt: null, slippedIn: 0 });
    const seals = await asSystem(cast.organisationId, (scope) => scope.tx.select().from(auditSeals));
    expect(seals.length).toBeGreaterThan(0);
  });

  test("whoever is a candidate elsewhere keeps that, and their door to it", async () => {
    const elsewhere = await foundGlasshouse();
    const there = await apply(elsewhere, await openJob(elsewhere), details());
    const who = await toConsult(cast, details());
    await ask(who);
    await erase(who);
    const kept = await asSystem(elsewhere.organisationId, (scope) =>
      scope.tx.select().from(candidates).where(eq(candidates.id, there.candidateId)),
    );
    expect(kept).toMatchObject([{ name: name }]);
    const portal = await apiAsCandidate(email, elsewhere.slug);
    expect(await portal.portal.home()).toHaveLength(1);
    await asSystem(elsewhere.organisationId, (scope) =>
      scope.tx.update(candidates).set({ name: "Z", email: "z@z.test", emailNorm: "z@z.test" }),
    );
  });

  test("nobody finds them any more, and their address opens nothing", async () => {
    const who = await toConsult(cast, details());
    await ask(who);
    await erase(who);
    for (const search of [name, email, "erased"])
      expect((await asMember(cast.recruiter, (scope) => listCandidates(scope, { search }))).rows).toEqual([]);
    const [person] = await globalDatabase().select().from(people).where(eq(people.email, email));
    expect(person).toBeUndefined();
  });
});

test("nobody is erased of whom no erasure was asked, though a worker is told to", async () => {
  const who = await toConsult(cast, details());
  const key = await leaveTraces(who);
  await erase(who);
  expect(await fileExists(key)).toBe(true);
  expect(await traces()).toContain("candidates");
  await ask(who);
  await erase(who);
});

describe("asking for it", () => {
  test("needs a code that was sent for this very thing", async () => {
    await toConsult(cast, details());
    for (const [proved, purpose] of [
      [undefined, "erase"],
      [new Date(Date.now() - 11 * 60_000), "erase"],
      [new Date(), "sign"],
      [new Date(), "my_data"],
    ] as const) {
      const api = await apiAsCandidate(email, cast.slug, proved, purpose);
      await expect(api.myData.erase()).rejects.toThrow("six-digit code");
    }
    const api = await apiAsCandidate(email, cast.slug, new Date(), "erase");
    await api.myData.erase();
    expect(await asSystem(cast.organisationId, (scope) => scope.tx.$count(erasures))).toBe(1);
  });

  test("a member types the name of whom they have erased, and of two who ask at once it is done once", async () => {
    const { candidateId } = await toConsult(cast, details());
    const order = (typedName: string) =>
      asMember(cast.owner, (scope) => orderErasing(scope, { candidateId, typedName }));
    await expect(order("Somebody Else")).rejects.toThrow(`Type “${name}”`);
    await order(name.toLowerCase().replace(" ", "   "));
    await order(name);
    const rows = await asSystem(cast.organisationId, (scope) => scope.tx.select().from(erasures));
    expect(rows).toMatchObject([{ reason: "member", askedBy: cast.owner.memberId }]);
  });

  test("an open application is called off, and whoever was to meet them is told", async () => {
    const job = await openJob(cast);
    const { candidateId, applicationId } = await apply(cast, job, details());
    await ask({ organisationId: cast.organisationId, candidateId, applicationId, jobId: job.id });
    const { rows } = await superuser.query("select state from applications where id = $1", [applicationId]);
    expect(rows[0].state).toBe("withdrawn");
    const { rows: left } = await superuser.query(
      "select 1 from outbox where candidate_id = $1 and member_id is null and state in ('queued', 'held')",
      [candidateId],
    );
    expect(left).toEqual([]);
  });
});

test("a request whose texts are being checked goes with its texts", async () => {
  const who = await toConsult(cast, details());
  await leaveTraces(who);
  const { requestId } = await asCandidate(who, (scope) => askForNotes(scope, { provedAt: new Date() }));
  await asSystem(cast.organisationId, (scope) =>
    beginChecking({ ...scope, actor: { type: "member", ...cast.owner } }, { requestId }),
  );
  await ask(who);
  await erase(who);
  expect(await traces()).toEqual([]);
});
