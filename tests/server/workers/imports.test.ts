import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { applications, candidates, imports } from "@/db/schema";
import { addNote } from "@/server/domain/applications/add-note";
import { addTag } from "@/server/domain/candidates/add-tag";
import { candidatesInput } from "@/server/domain/candidates/input";
import { listCandidates } from "@/server/domain/candidates/reads/list";
import { addBatch } from "@/server/domain/imports/add-batch";
import { checkImport } from "@/server/domain/imports/check";
import { type CheckInput, checkInput } from "@/server/domain/imports/input";
import { findImport, findImportPage } from "@/server/domain/imports/reads";
import { listLeftOut } from "@/server/domain/imports/reads/left-out";
import { receiveImport } from "@/server/domain/imports/receive";
import { guessMapping } from "@/server/domain/imports/rules/headings";
import { startImport } from "@/server/domain/imports/start";
import { undoImport } from "@/server/domain/imports/undo";
import { listStages } from "@/server/domain/jobs/reads";
import { travelTo } from "@/server/gateways/clock";
import { keepTable } from "@/server/gateways/table-text";
import { lookAfterImports } from "@/server/workers/look-after-imports";
import { workImport } from "@/server/workers/work-import";
import { apply, openJob } from "../../support/applicants";
import { asMember, asSystem, type Cast, foundGlasshouse } from "../../support/cast";
import { urls } from "../../support/database";
import { fileExists } from "../../support/files";
import { superuser } from "../../support/superuser";

// Everything here happens as the role the workers have.
process.env.SERVICE_DATABASE_URL = urls.worker;

let cast: Cast;
beforeEach(async () => {
  cast = await foundGlasshouse();
});

const asRecruiter: <T>(work: Parameters<typeof asMember<T>>[1], now?: Date) => Promise<T> = (work, now) =>
  asMember(cast.recruiter, work, now);

/** Brings a table and says what its columns hold, as its headings let us guess. */
async function bring(text: string | Uint8Array<ArrayBuffer>) {
  const kept = await keepTable(new File([text], "people.csv"));
  if ("refusal" in kept) throw new Error(kept.refusal);
  return asRecruiter((scope) => receiveImport(scope, kept));
}

async function check(importId: string, changes: Partial<CheckInput> = {}) {
  const { headings } = await asRecruiter((scope) => findImport(scope, importId));
  const given = {
    mapping: guessMapping(headings),
    commonSource: "Import",
    jobId: "",
    stageId: "",
    ...changes,
  };
  await asRecruiter((scope) => checkImport(scope, checkInput.parse({ importId, ...given })));
  await work(importId);
  return page(importId);
}

async function run(importId: string) {
  await asRecruiter((scope) => startImport(scope, { importId }));
  await work(importId);
  return page(importId);
}

const work = (importId: string) => workImport({ organisationId: cast.organisationId, importId });
const page = (importId: string) => asRecruiter((scope) => findImportPage(scope, importId));

const countPeople = () => asRecruiter((scope) => scope.tx.$count(candidates));

const day = 86_400_000;

/** Does something so many milliseconds from now. */
async function later(ms: number, doing: () => Promise<void>) {
  travelTo(new Date(Date.now() + ms));
  try {
    await doing();
  } finally {
    travelTo(undefined);
  }
}

const people = (from: number, count: number) =>
  Array.from({ length: count }, (_one, at) => `Person ${from + at},p${from + at}@${cast.slug}.test`).join(
    "\n",
  );

describe("importing a table of people", () => {
  test("a check says of each row what would become of it, and adds nobody", async () => {
    await apply(cast, await openJob(cast), { email: `Known@${cast.slug}.test` });
    const before = await countPeople();
    const { importId } = await bring(
      [
        "Name;E-Mail;Telefon;Ort;Schlagworte",
        `Zoë Ångström;zoe@${cast.slug}.test;+44 20 7946 0001;Bath;"Poet, Sailor"`,
        `Known Already;known@${cast.slug}.test;;;`,
        `Zoë Again;ZOE@${cast.slug}.test;;;`,
        ";nobody@example.test;;;",
        "No Address;;;;",
        "Bad Address;not an address;;;",
        `Bad Phone;phone@${cast.slug}.test;call me;;`,
        `Too Long;long@${cast.slug}.test;;;;surplus`,
      ].join("\r\n"),
    );
    const checked = await check(importId);
    expect(checked).toMatchObject({ state: "checked", addedCount: 1, knownCount: 2, brokenCount: 5 });
    expect(checked.left.map(({ rowNumber, fate, reason }) => [rowNumber, fate, reason])).toEqual([
      [3, "known", "Somebody with this address is a candidate already."],
      [4, "known", "Row 2 has the same e-mail address."],
      [5, "broken", "This row has no name."],
      [6, "broken", "This row has no e-mail address."],
      [7, "broken", "“not an address” is no e-mail address."],
      [8, "broken", "“call me” is no phone number."],
      [9, "broken", "This row has 6 cells, and there are 5 headings."],
    ]);
    expect(await countPeople()).toBe(before);

    const done = await run(importId);
    expect(done).toMatchObject({ state: "done", addedCount: 1, knownCount: 2, brokenCount: 5 });
    const { rows } = await asRecruiter((scope) =>
      listCandidates(scope, candidatesInput.parse({ search: "zoe angstrom" })),
    );
    expect(rows).toMatchObject([{ name: "Zoë Ångström", location: "Bath", tags: ["Poet", "Sailor"] }]);
    const left = await asRecruiter((scope) => listLeftOut(scope, { importId, after: 8 }));
    expect(left.rows.map(({ cells }) => cells)).toEqual([
      ["Too Long", `long@${cast.slug}.test`, "", "", "", "surplus"],
    ]);
  });

  test("people enter the stage that was chosen, are promised an answer, and are written nothing", async () => {
    const job = await openJob(cast);
    const stages = await asRecruiter((scope) => listStages(scope, job.id));
    const { importId } = await bring(`Name,E-mail\n${people(1, 3)}`);
    await check(importId, { jobId: job.id, stageId: stages[1]!.id });
    await run(importId);
    const rows = await asRecruiter((scope) => scope.tx.select().from(applications));
    expect(rows.map(({ stageId, source, state }) => ({ stageId, source, state }))).toEqual(
      Array(3).fill({ stageId: stages[1]!.id, source: "Import", state: "active" }),
    );
    expect(
      await asRecruiter((scope) =>
        scope.tx.execute(sql`select 1 from outbox where candidate_id is not null`),
      ),
    ).toMatchObject({
      rowCount: 0,
    });
  });

  test("a worker that dies in the middle is followed by another, and nobody is added twice or left out", async () => {
    const { importId } = await bring(`Name,E-mail\n${people(1, 1_234)}`);
    await check(importId);
    await asRecruiter((scope) => startImport(scope, { importId }));
    const row = (number: number) => {
      const [name = "", email = ""] = people(number - 1, 1).split(",");
      const person = { name, email, phone: "", location: "", source: "Import", tags: [] };
      return { row: { number, cells: [name, email] }, person };
    };
    const first = {
      importId,
      from: 0,
      total: 1_234,
      seen: Array.from({ length: 500 }, (_r, at) => row(at + 2)),
    };
    await asSystem(cast.organisationId, (scope) => addBatch(scope, first));
    // It dies after its statements and before its commit.
    const dying = asSystem(cast.organisationId, async (scope) => {
      await addBatch(scope, {
        ...first,
        from: 500,
        seen: Array.from({ length: 500 }, (_r, at) => row(at + 502)),
      });
      throw new Error("killed");
    });
    await expect(dying).rejects.toThrow("killed");
    expect(await countPeople()).toBe(500);
    // Two that follow at once take turns.
    await Promise.all([work(importId), work(importId)]);
    expect(await page(importId)).toMatchObject({ state: "done", rowsDone: 1_234, addedCount: 1_234 });
    expect(await countPeople()).toBe(1_234);
  });

  test("the clock's round leaves an import to another worker when its own has gone", async () => {
    const { importId } = await bring(`Name,E-mail\n${people(1, 2)}`);
    await check(importId);
    await asRecruiter((scope) => startImport(scope, { importId }));
    const queued = async () => {
      const { rows } = await superuser.query("select run_at from graphile_worker.jobs where key = $1", [
        `work-import:${cast.organisationId}:${importId}`,
      ]);
      return rows[0]?.run_at as Date;
    };
    const first = await queued();
    await later(61_000, lookAfterImports);
    expect((await queued()).getTime()).toBeGreaterThan(first.getTime() + 60_000);
  });
});

describe("undoing an import", () => {
  test("takes away whom nobody has had to do with, and says why the others stay", async () => {
    const job = await openJob(cast);
    const [stage] = await asRecruiter((scope) => listStages(scope, job.id));
    const { importId } = await bring(`Name,E-mail,Tags\n${people(1, 6).replaceAll("test", "test,New")}`);
    await check(importId, { jobId: job.id, stageId: stage!.id });
    await run(importId);
    const at = (number: number) => `p${number}@${cast.slug}.test`;
    const ids = await asRecruiter(async (scope) => {
      const rows = await scope.tx
        .select({ email: candidates.email, candidateId: candidates.id, applicationId: applications.id })
        .from(candidates)
        .innerJoin(applications, eq(applications.candidateId, candidates.id));
      return new Map(rows.map(({ email, ...both }) => [email, both]));
    });
    await asRecruiter((scope) => addTag(scope, { candidateId: ids.get(at(1))!.candidateId, name: "Poet" }));
    await asRecruiter((scope) =>
      addNote(scope, { applicationId: ids.get(at(2))!.applicationId, body: "Called." }),
    );
    await apply(cast, await openJob(cast), { email: at(3) });

    await asRecruiter((scope) => undoImport(scope, { importId }));
    await work(importId);
    const undone = await page(importId);
    expect(undone).toMatchObject({ state: "undone", removedCount: 3 });
    expect(undone.kept.map(({ reason, people: count }) => `${count} ${reason}`).sort()).toEqual([
      "1 Applied for a job since.",
      "1 Their application was worked on since.",
      "1 Their profile was changed since.",
    ]);
    expect(await countPeople()).toBe(3);
  });

  test("ends after thirty days, and the file is forgotten then", async () => {
    const { importId } = await bring(`Name,E-mail\n${people(1, 2)}\nNobody,`);
    await check(importId);
    await run(importId);
    const { storageKey } = await asRecruiter((scope) => findImport(scope, importId));
    const tooLate = new Date(Date.now() + 30 * day + 60_000);
    await expect(asRecruiter((scope) => undoImport(scope, { importId }), tooLate)).rejects.toThrow(
      "An import can be undone for 30 days",
    );
    expect(await fileExists(storageKey)).toBe(true);
    await later(30 * day + 60_000, lookAfterImports);
    expect(await fileExists(storageKey)).toBe(false);
    expect(await page(importId)).toMatchObject({ sample: [], isForgotten: true });
  });
});

describe("a hundred thousand rows", () => {
  test("come in, the next is told, and each batch is short", { timeout: 300_000 }, async () => {
    const { importId } = await bring(`Name,E-mail\n${people(1, 100_001)}`);
    const checked = await check(importId);
    expect(checked).toMatchObject({ rowsTotal: 100_001, addedCount: 100_000, brokenCount: 1 });
    expect(checked.left[0]?.reason).toMatch(/^A file can have 100,000 rows/);
    await run(importId);
    expect(await countPeople()).toBe(100_000);
    expect(await asRecruiter((scope) => scope.tx.$count(imports, eq(imports.state, "done")))).toBe(1);
  });
});
