import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { messages } from "@/db/schema";
import { addNote } from "@/server/domain/applications/add-note";
import { sendMessage } from "@/server/domain/applications/send-message";
import { setNextStep } from "@/server/domain/applications/set-next-step";
import { writeMessage } from "@/server/domain/applications/write-message";
import { addTag } from "@/server/domain/candidates/add-tag";
import { changeLanguage } from "@/server/domain/candidates/change-language";
import { changeTimeZone } from "@/server/domain/candidates/change-time-zone";
import { gatherLateWrites } from "@/server/domain/candidates/gather-late-writes";
import { candidatesInput } from "@/server/domain/candidates/input";
import { mergeCandidates } from "@/server/domain/candidates/merge";
import { listAlike } from "@/server/domain/candidates/reads/alike";
import { listCandidates } from "@/server/domain/candidates/reads/list";
import { previewUndo } from "@/server/domain/candidates/reads/merge-previews";
import { BELOW, OF_APPLICATION, OF_PERSON, UNMOVED } from "@/server/domain/candidates/rules/belongings";
import { undoMerge } from "@/server/domain/candidates/undo-merge";
import type { Job } from "@/server/domain/jobs/reads";
import { apply, openJob } from "../../../support/applicants";
import {
  apiAsCandidate,
  asCandidate,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
} from "../../../support/cast";
import { overlap } from "../../../support/overlap";
import { tenantTables } from "../../../support/rows";
import { atWork, toConsult } from "../../../support/second-door";
import { superuser } from "../../../support/superuser";

let cast: Cast;
/** The address that somebody had before. */
let earlier: string;
beforeEach(async () => {
  cast = await foundGlasshouse();
  earlier = `t.marchetti@${cast.slug}.test`;
});

type Rows = Map<string, Record<string, unknown>>;

/** Every row of an organisation but the trail's and those that remember the merge, by table and id. */
async function dump(): Promise<Rows> {
  const rows: Rows = new Map();
  for (const table of await tenantTables(superuser)) {
    if (/^(audit_|candidate_merge)/.test(table)) continue;
    const found = await superuser.query(
      `select to_jsonb(t) as row from ${table} t where organisation_id = $1`,
      [cast.organisationId],
    );
    for (const { row } of found.rows) rows.set(`${table} ${row.id}`, row);
  }
  return rows;
}

const merge = (keptId: string, mergedId: string, take: Parameters<typeof mergeCandidates>[1]["take"] = []) =>
  asUnseeing((scope) => mergeCandidates(scope, { keptId, mergedId, take }));

const undo = (mergeId: string, now = new Date()) => asUnseeing((scope) => undoMerge(scope, { mergeId }), now);

/** As the door lets a recruiter merge: the database sees the system, the trail the recruiter. */
function asUnseeing<T>(work: Parameters<typeof asSystem<T>>[1], now = new Date()) {
  const { organisationId, memberId, role } = cast.recruiter;
  const actor = { type: "member", organisationId, memberId, role } as const;
  return asSystem(organisationId, (scope) => work({ ...scope, actor }), now);
}

const names = async (search: string) => {
  const { rows } = await asMember(cast.recruiter, (scope) =>
    listCandidates(scope, candidatesInput.parse({ search })),
  );
  return rows.map(({ name }) => name);
};

let dialled = 0;

/** A phone number of nobody else. */
const phone = () => `+44 20 7946 ${String(++dialled).padStart(4, "0")}`;

/** Two rows of one person, the second with an engagement's whole story behind it. */
async function twoRows(job: Job) {
  const kept = await apply(cast, job, { name: "Theo Marchetti", phone: phone() });
  const merged = await toConsult(cast, { name: "Theodore Marchetti", phone: phone(), email: earlier });
  for (const [candidateId, name] of [
    [kept.candidateId, "Speaks German"],
    [merged.candidateId, "Speaks German"],
    [merged.candidateId, "Beekeeper"],
  ] as const)
    await asMember(cast.recruiter, (scope) => addTag(scope, { candidateId, name }));
  return { kept, merged };
}

/** The same, and the engagement has begun: contract, signatures, milestones and results. */
async function twoRowsAtWork(job: Job) {
  const rows = await twoRows(job);
  await atWork(cast, {}, rows.merged);
  return rows;
}

describe("merging two candidates", () => {
  test("every table that names a candidate is known to the merge", async () => {
    const { rows } = await superuser.query(
      `select table_name as name from information_schema.columns where table_schema = 'public'
        and column_name = 'candidate_id' and table_name <> 'audit_entries' order by 1`,
    );
    const known = [...OF_APPLICATION, ...BELOW.map(({ table }) => table)].map(nameOf);
    expect(
      [
        ...known,
        ...OF_PERSON.map(({ table }) => nameOf(table)),
        ...UNMOVED,
        "applications",
        "candidate_tags",
      ].sort(),
    ).toEqual(rows.map(({ name }) => name));
  });

  test("all that was the one's is the other's, and nothing is left behind but a tag that both have", async () => {
    const { kept, merged } = await twoRowsAtWork(await openJob(cast));
    await merge(kept.candidateId, merged.candidateId);
    const left = [...(await dump())].filter(([, row]) => row.candidate_id === merged.candidateId);
    expect(left.map(([key]) => key.split(" ")[0])).toEqual(["candidate_tags"]);
  });

  test("the search finds one person, by either name, address and CV", async () => {
    const { kept, merged } = await twoRows(await openJob(cast));
    await superuser.query("update files set text = 'Kept falcons.' where candidate_id = $1", [
      merged.candidateId,
    ]);
    expect(await names("marchetti")).toHaveLength(2);
    const { mergeId } = await merge(kept.candidateId, merged.candidateId);
    for (const search of ["marchetti", "theodore", "t.marchetti@glass", "falcons", "beekeeper", ""])
      expect(await names(search), search).toEqual(["Theo Marchetti"]);
    await undo(mergeId);
    expect(await names("theodore")).toEqual(["Theodore Marchetti"]);
    expect(await names("falcons")).toEqual(["Theodore Marchetti"]);
    expect(await names("marchetti")).toHaveLength(2);
  });

  test("both addresses open the one portal, with everything in it", async () => {
    const { kept, merged } = await twoRows(await openJob(cast));
    await merge(kept.candidateId, merged.candidateId);
    const portal = await apiAsCandidate(earlier, cast.slug);
    const { email } = (
      await superuser.query("select email from candidates where id = $1", [kept.candidateId])
    ).rows[0];
    const other = await apiAsCandidate(String(email), cast.slug);
    const seen = await portal.portal.home();
    expect(JSON.stringify(seen)).toContain(merged.applicationId);
    expect(JSON.stringify(seen)).toContain(kept.applicationId);
    expect(await other.portal.home()).toEqual(seen);
  });

  test("who applies again by the merged one's address applies as the one who is kept", async () => {
    const { kept, merged } = await twoRows(await openJob(cast));
    await merge(kept.candidateId, merged.candidateId);
    const again = await apply(cast, await openJob(cast), { email: earlier });
    expect(again.candidateId).toBe(kept.candidateId);
  });

  test("two who both applied for one job are refused with its title, and nothing changes", async () => {
    const job = await openJob(cast);
    const [one, two] = [await apply(cast, job), await apply(cast, job)];
    const before = await dump();
    await expect(merge(one.candidateId, two.candidateId)).rejects.toThrow(
      "Both have applied for “Senior Marketing Strategist”, and one person has one application for a job, so they cannot be merged.",
    );
    expect(await dump()).toEqual(before);
  });

  test("of two merges at once one wins, and the other is told so", async () => {
    const [one, two, three] = [
      await apply(cast, await openJob(cast)),
      await apply(cast, await openJob(cast)),
      await apply(cast, await openJob(cast)),
    ];
    const [first, second] = await overlap(
      (hold) =>
        asUnseeing(async (scope) => {
          await mergeCandidates(scope, { keptId: one.candidateId, mergedId: two.candidateId, take: [] });
          await hold();
        }),
      () => merge(three.candidateId, two.candidateId),
    );
    expect(first.status).toBe("fulfilled");
    expect(second).toMatchObject({ status: "rejected", reason: { message: /was merged with somebody/ } });
  });

  test("who applies while they are merged applies as the one who is kept", async () => {
    const { kept, merged } = await twoRows(await openJob(cast));
    const job = await openJob(cast);
    const [, applied] = await overlap(
      (hold) =>
        asUnseeing(async (scope) => {
          const pair = { keptId: kept.candidateId, mergedId: merged.candidateId };
          await mergeCandidates(scope, { ...pair, take: [] });
          await hold();
        }),
      () => apply(cast, job, { email: earlier }),
    );
    expect(applied).toMatchObject({ status: "fulfilled", value: { candidateId: kept.candidateId } });
  });

  test("a member who is the merged person stays blind to what is said about them", async () => {
    const kept = await apply(cast, await openJob(cast));
    const merged = await apply(cast, await openJob(cast), { email: cast.manager.email });
    await merge(kept.candidateId, merged.candidateId);
    for (const { applicationId } of [kept, merged]) {
      await asMember(cast.recruiter, (scope) => addNote(scope, { applicationId, body: "Strong." }));
      const seen = await asMember(cast.manager, ({ tx }) =>
        tx.query.notes.findMany({ where: (note, { eq }) => eq(note.applicationId, applicationId) }),
      );
      expect(seen).toEqual([]);
    }
  });
});

describe("a write that had read somebody before they were merged", () => {
  const late = (applicationId: string, candidateId: string) =>
    asSystem(cast.organisationId, ({ tx, now }) =>
      tx.insert(messages).values({ applicationId, candidateId, body: "Late.", sentAt: now }).returning(),
    );
  const writerOf = async (id: string) =>
    (await superuser.query("select candidate_id from messages where id = $1", [id])).rows[0]?.candidate_id;
  const gather = (mergeId: string) =>
    asSystem(cast.organisationId, (scope) => gatherLateWrites(scope, { mergeId }));

  test("finds its place a little later, and so does one that came as they were made two again", async () => {
    const { kept, merged } = await twoRows(await openJob(cast));
    const { mergeId } = await merge(kept.candidateId, merged.candidateId);
    const [after] = await late(merged.applicationId, merged.candidateId);
    const [untouched] = await late(kept.applicationId, kept.candidateId);
    await gather(mergeId);
    expect(await writerOf(after!.id)).toBe(kept.candidateId);

    await undo(mergeId);
    const [again] = await late(merged.applicationId, kept.candidateId);
    await gather(mergeId);
    expect(await writerOf(after!.id)).toBe(merged.candidateId);
    expect(await writerOf(again!.id)).toBe(merged.candidateId);
    expect(await writerOf(untouched!.id)).toBe(kept.candidateId);
  });

  test("is looked for by a worker, once after each", async () => {
    const { kept, merged } = await twoRows(await openJob(cast));
    const { mergeId } = await merge(kept.candidateId, merged.candidateId);
    const due = async () => {
      const { rows } = await superuser.query(
        "select run_at > now() as later from graphile_worker.jobs where key = $1",
        [`gather-late-writes:${cast.organisationId}:${mergeId}`],
      );
      return rows;
    };
    expect(await due()).toEqual([{ later: true }]);
    await undo(mergeId);
    expect(await due()).toEqual([{ later: true }]);
  });
});

describe("undoing a merge", () => {
  test("every row is as it was, whatever was taken", async () => {
    const { kept, merged } = await twoRowsAtWork(await openJob(cast));
    const before = await dump();
    const { mergeId } = await merge(kept.candidateId, merged.candidateId, ["name", "phone", "locale"]);
    expect(await dump()).not.toEqual(before);
    await undo(mergeId);
    expect(await dump()).toEqual(before);
  });

  test("merges upon merges are undone from the last to the first", async () => {
    const [one, two, three] = [
      await apply(cast, await openJob(cast), { name: "One Person" }),
      await apply(cast, await openJob(cast), { name: "Two Person" }),
      await apply(cast, await openJob(cast), { name: "Three Person" }),
    ];
    const before = await dump();
    const first = await merge(two.candidateId, three.candidateId, ["name"]);
    const second = await merge(one.candidateId, two.candidateId, ["name"]);
    expect(await names("person")).toEqual(["Three Person"]);
    await expect(undo(first.mergeId)).rejects.toThrow("Undo that merge first.");
    await undo(second.mergeId);
    await undo(first.mergeId);
    expect(await dump()).toEqual(before);
    await expect(undo(first.mergeId)).rejects.toThrow("This merge is undone already.");
  });

  test("is refused after thirty days", async () => {
    const { kept, merged } = await twoRows(await openJob(cast));
    const { mergeId } = await merge(kept.candidateId, merged.candidateId);
    await expect(undo(mergeId, new Date(Date.now() + 31 * 86_400_000))).rejects.toThrow("for 30 days");
    await undo(mergeId, new Date(Date.now() + 29 * 86_400_000));
  });

  test("what happened in between stays with whom it belongs to, and everything else is as it was", async () => {
    const { kept, merged } = await twoRows(await openJob(cast));
    const person = { organisationId: cast.organisationId, candidateId: kept.candidateId };
    const target = fc.constantFrom(kept.applicationId, merged.applicationId);
    const later = [...Array.from({ length: 4 })].map(() => openJob(cast));
    const jobs = await Promise.all(later);
    let applied = 0;
    /** What may happen to somebody while they are one. */
    const happening = fc.oneof(
      target.map(
        (applicationId) => () =>
          asMember(cast.recruiter, (scope) => sendMessage(scope, { applicationId, body: "How are you?" })),
      ),
      target.map(
        (applicationId) => () =>
          asCandidate(person, (scope) => writeMessage(scope, { applicationId, body: "Well." })),
      ),
      target.map(
        (applicationId) => () =>
          asMember(cast.recruiter, (scope) => addNote(scope, { applicationId, body: "Called." })),
      ),
      target.map(
        (applicationId) => () =>
          asMember(cast.recruiter, (scope) => setNextStep(scope, { applicationId, nextStep: "Call" })),
      ),
      fc.constant(() => asCandidate(person, (scope) => changeTimeZone(scope, { timeZone: "Asia/Tokyo" }))),
      fc.constant(() => asCandidate(person, (scope) => changeLanguage(scope, { locale: "de" }))),
      fc.constant(async () => {
        const job = jobs[applied++];
        if (job) await apply(cast, job, { email: earlier });
      }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(happening, { maxLength: 6 }),
        fc.subarray(["name", "phone", "location", "timeZone", "locale"] as const),
        async (happenings, take) => {
          const before = await dump();
          const { mergeId } = await merge(kept.candidateId, merged.candidateId, take);
          const merging = await dump();
          for (const happen of happenings) await happen();
          const between = await dump();
          await undo(mergeId);
          const after = await dump();
          for (const rows of [before, merging, between, after]) forgetWords(rows);
          expect(after).toEqual(expected({ before, merging, between }, merged));
        },
      ),
      { numRuns: 10 },
    );
  }, 60_000);

  test("the screen says what goes back, what stays, and what was changed since", async () => {
    const { kept, merged } = await twoRows(await openJob(cast));
    const { mergeId } = await merge(kept.candidateId, merged.candidateId, ["name", "timeZone"]);
    const person = { organisationId: cast.organisationId, candidateId: kept.candidateId };
    await asCandidate(person, (scope) => changeTimeZone(scope, { timeZone: "Asia/Tokyo" }));
    await apply(cast, await openJob(cast, { title: "Gardener" }), { email: earlier });
    const { applicationId } = merged;
    await asMember(cast.recruiter, (scope) => sendMessage(scope, { applicationId, body: "Hello." }));
    const seen = await asMember(cast.recruiter, (scope) => previewUndo(scope, mergeId));
    expect(seen).toMatchObject({
      returning: ["Senior Marketing Strategist"],
      staying: ["Gardener"],
      since: { messages: 1, notes: 0, files: 1 },
      back: { name: "Theo Marchetti" },
      changed: ["timeZone"],
      refusal: null,
    });
  });
});

describe("people who may be one", () => {
  test.each([
    ["Theo Marchetti", "Theodore Marchetti", true],
    ["Theo Marchetti", "Marchetti Theo", true],
    ["Theo Marchetti", "Théo A. Marchetti", true],
    ["Theo Marchetti", "T. Marchetti", true],
    ["Theodore Marchetti", "Theo Marchetti", true],
    ["Theo Marchetti", "Paolo Marchetti", false],
    ["Theo Marchetti", "Theo Martin", false],
    ["王芳", "王芳", true],
    ["王芳", "王芳草", false],
  ])("%s and %s: %s", async (one, two, alike) => {
    const job = await openJob(cast);
    const first = await apply(cast, job, { name: one, phone: phone() });
    await apply(cast, job, { name: two, phone: phone() });
    const found = await asMember(cast.recruiter, (scope) => listAlike(scope, first.candidateId));
    expect(found.map(({ name, byPhone }) => [name, byPhone])).toEqual(alike ? [[two, false]] : []);
  });

  test("one phone number, however it is written, and nobody of another organisation", async () => {
    const job = await openJob(cast);
    const other = await foundGlasshouse();
    await apply(other, await openJob(other), { phone: "+44 20 7946 0958" });
    const first = await apply(cast, job, { name: "Ann Lee", phone: "+44 (0)20 7946-0958" });
    await apply(cast, job, { name: "Bo Chan", phone: "020 79460958" });
    await apply(cast, job, { name: "Cy Dorn", phone: phone() });
    const found = await asMember(cast.recruiter, (scope) => listAlike(scope, first.candidateId));
    expect(found.map(({ name, byPhone }) => [name, byPhone])).toEqual([["Bo Chan", true]]);
  });
});

/** What must stand after undoing: what stood before, with each change made in between laid over it. */
function expected(
  { before, merging, between }: Record<"before" | "merging" | "between", Rows>,
  merged: { candidateId: string; applicationId: string },
): Rows {
  const rows: Rows = new Map();
  for (const [key, now] of between) {
    const first = before.get(key);
    const then = merging.get(key);
    if (!first || !then) {
      const goes = now.application_id === merged.applicationId && "candidate_id" in now && now.candidate_id;
      rows.set(key, goes ? { ...now, candidate_id: merged.candidateId } : now);
      continue;
    }
    const changed = Object.entries(now).filter(([column, value]) => !equal(value, then[column]));
    rows.set(key, { ...first, ...Object.fromEntries(changed) });
  }
  return rows;
}

const equal = (one: unknown, two: unknown) => JSON.stringify(one) === JSON.stringify(two);

/** What is searched follows from the rest, and has a test of its own. */
function forgetWords(rows: Rows) {
  for (const key of rows.keys()) if (key.startsWith("candidate_words ")) rows.delete(key);
}

const nameOf = (table: object) => String(Reflect.get(table, Symbol.for("drizzle:Name")));
