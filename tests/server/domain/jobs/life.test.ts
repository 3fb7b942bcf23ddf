import { asc, eq, like } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { auditEntries, outbox } from "@/db/schema";
import type { ChainInput } from "@/server/domain/approvals/input";
import { nameChain } from "@/server/domain/approvals/name-chain";
import { listAskings } from "@/server/domain/approvals/reads/shown";
import { approveJob } from "@/server/domain/jobs/approve";
import { askForJobApproval } from "@/server/domain/jobs/ask-for-approval";
import { changeJob } from "@/server/domain/jobs/change";
import { closeJob } from "@/server/domain/jobs/close";
import { jobChange } from "@/server/domain/jobs/input";
import { pauseJob } from "@/server/domain/jobs/pause";
import { publishJob } from "@/server/domain/jobs/publish";
import { findJob, type Job, listQuestions } from "@/server/domain/jobs/reads";
import { isJobApproved } from "@/server/domain/jobs/reads/approvals";
import { JOB } from "@/server/domain/jobs/rules/machine";
import { sendBackJob } from "@/server/domain/jobs/send-back";
import { setQuestions } from "@/server/domain/jobs/set-questions";
import { takeBackApproval } from "@/server/domain/jobs/take-back-approval";
import { changeOrganisation } from "@/server/domain/organisations/change";
import { organisationChange } from "@/server/domain/organisations/input";
import { findOrganisation } from "@/server/domain/organisations/reads";
import { findToday } from "@/server/domain/reports/reads/today";
import type { Scope } from "@/server/domain/scope";
import { draftJob, openJob } from "../../../support/applicants";
import {
  apiAsStranger,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
  type Player,
} from "../../../support/cast";
import { overlap } from "../../../support/overlap";

/** An organisation that approves its jobs, and somebody else who may. */
let cast: Cast;
let admin: Player;
beforeAll(async () => {
  cast = await foundGlasshouse();
  admin = await joinOrganisation(cast.owner, {
    name: "Ada Adams",
    email: `ada@${cast.slug}.test`,
    role: "admin",
  });
  await approves(cast, true);
});

const approves = ({ owner }: Cast, approvesJobs: boolean) =>
  asMember(owner, async (scope) => {
    const now = await findOrganisation(scope);
    const outcomesLeaveAt = now.outcomesLeaveAt.slice(0, 5);
    await changeOrganisation(scope, organisationChange.parse({ ...now, outcomesLeaveAt, approvesJobs }));
  });

const named = (steps: ChainInput["steps"]) =>
  asMember(cast.owner, (scope) => nameChain(scope, { kind: "job", ordering: "in_turn", steps }));
const askingsOf = ({ id }: Job) => asMember(cast.owner, (scope) => listAskings(scope, "job", [id]));
/** The mails about a job's approval, in order. */
const told = ({ title }: Job) =>
  asSystem(cast.organisationId, async ({ tx }) => {
    const about = like(outbox.subject, `%: Job: ${title}`);
    const mails = await tx.select().from(outbox).where(about).orderBy(asc(outbox.id));
    return mails.map(({ toName, subject }) => `${toName}: ${subject}`);
  });

const standing = (job: Job) => asSystem(cast.organisationId, (scope) => findJob(scope, job.id));
const changing =
  (changes: Partial<Job>) =>
  async (scope: Scope, { id }: Job) =>
    changeJob(scope, jobChange.parse({ ...(await findJob(scope, id)), ...changes, jobId: id }));
const ask = (scope: Scope, { id }: Job) => askForJobApproval(scope, { jobId: id });
const approve = async (scope: Scope, { id }: Job) =>
  approveJob(scope, { jobId: id, version: (await findJob(scope, id)).version });
const sendBack = async (scope: Scope, { id }: Job) =>
  sendBackJob(scope, {
    jobId: id,
    version: (await findJob(scope, id)).version,
    reason: "The salary is missing.",
  });
const publish = (scope: Scope, { id }: Job) => publishJob(scope, { jobId: id });
const pause = (scope: Scope, { id }: Job) => pauseJob(scope, { jobId: id });
const close = (scope: Scope, { id }: Job) => closeJob(scope, { jobId: id });
const takeBack = (scope: Scope, { id }: Job) => takeBackApproval(scope, { jobId: id });

type Act = (scope: Scope, job: Job) => Promise<unknown>;
const by = (player: Player, job: Job, act: Act) => asMember(player, (scope) => act(scope, job));

async function approved() {
  const job = await draftJob(cast);
  await by(cast.recruiter, job, ask);
  await by(admin, job, approve);
  return job;
}

describe("where jobs are approved", () => {
  test("none is published before somebody approved it, and then it is", async () => {
    const job = await draftJob(cast);
    await expect(by(cast.recruiter, job, publish)).rejects.toThrow("Ask for approval first.");
    await by(cast.recruiter, job, ask);
    await expect(by(cast.recruiter, job, publish)).rejects.toThrow("waits for approval");
    await by(cast.owner, job, approve);
    expect(await standing(job)).toMatchObject({ state: "approved" });
    await by(cast.recruiter, job, publish);
    expect(await standing(job)).toMatchObject({ state: "published" });
  });

  test.each([
    ["title", { title: "Head of Marketing" }],
    ["salary", { salaryMaxMinorUnits: 9_000_000 }],
    ["openings", { openings: 2 }],
  ])("another %s voids what was approved, and what was asked", async (_words, changes) => {
    const job = await approved();
    await by(cast.recruiter, job, changing(changes));
    expect(await standing(job)).toMatchObject({ state: "draft", version: job.version + 1 });
    await expect(by(cast.recruiter, job, publish)).rejects.toThrow("Ask for approval first.");

    const other = await draftJob(cast);
    await by(cast.recruiter, other, ask);
    await by(cast.recruiter, other, changing(changes));
    await expect(by(admin, other, approve)).rejects.toThrow("does not wait for approval any more");
  });

  test("another description does not", async () => {
    const job = await approved();
    await by(cast.recruiter, job, changing({ description: `${job.description} And more of it.` }));
    expect(await standing(job)).toMatchObject({ state: "approved", version: job.version });
  });

  test("what was approved is what strangers read: an open job is paused before its figures change", async () => {
    const job = await approved();
    await by(cast.recruiter, job, publish);
    await expect(by(cast.recruiter, job, changing({ openings: 3 }))).rejects.toThrow("Pause the job first");
    await by(cast.recruiter, job, pause);
    await by(cast.recruiter, job, publish);
    await by(cast.recruiter, job, pause);
    await by(cast.recruiter, job, changing({ openings: 3 }));
    await expect(by(cast.recruiter, job, publish)).rejects.toThrow("Ask for approval first.");

    await by(cast.recruiter, job, ask);
    const shown = await apiAsStranger(cast.slug).careers.job({ job: job.slug });
    expect(shown.state).toBe("paused");
    await by(admin, job, approve);
    await by(cast.recruiter, job, publish);
  });

  test("sent back it is a draft again, and says why", async () => {
    const job = await draftJob(cast);
    await by(cast.recruiter, job, ask);
    await by(admin, job, sendBack);
    expect(await askingsOf(job)).toMatchObject([
      {
        state: "sent_back",
        steps: [{ answer: "sent_back", reason: "The salary is missing.", answeredBy: "Ada Adams" }],
      },
    ]);
    expect(await standing(job)).toMatchObject({ state: "draft" });
    await by(cast.recruiter, job, ask);
    await by(cast.recruiter, job, takeBack);
    expect(await standing(job)).toMatchObject({ state: "draft" });
  });

  test("whoever asked does not answer, nor does who is not in the chain", async () => {
    const job = await draftJob(cast);
    await by(cast.owner, job, ask);
    await expect(by(cast.owner, job, approve)).rejects.toThrow("somebody else has to approve it");
    await expect(by(cast.manager, job, approve)).rejects.toThrow("It is not your turn");
    await by(admin, job, approve);
    expect(await standing(job)).toMatchObject({ state: "approved" });
  });

  test("a chain approves step by step, each hears when it is their turn, and who asked how it ends", async () => {
    await named([{ memberId: cast.manager.memberId }, { role: "admin" }]);
    const job = await draftJob(cast, { title: "By two people" });
    await by(cast.recruiter, job, ask);
    await expect(by(admin, job, approve)).rejects.toThrow("this waits for Martin Moss");
    expect(await told(job)).toEqual(["Martin Moss: For your approval: Job: By two people"]);

    await by(cast.manager, job, approve);
    expect(await standing(job)).toMatchObject({ state: "asked" });
    await expect(by(cast.recruiter, job, publish)).rejects.toThrow("waits for approval");
    await by(admin, job, approve);
    expect(await standing(job)).toMatchObject({ state: "approved" });
    expect((await told(job)).slice(1).sort()).toEqual([
      "Ada Adams: For your approval: Job: By two people",
      "Olive Owen: For your approval: Job: By two people",
      "Rita Reyes: Approved: Job: By two people",
    ]);
    await named([{ role: "admin" }]);
  });

  test("closed while it waits, nobody is asked any more; closed when approved, nobody is asked twice", async () => {
    const waiting = await draftJob(cast);
    await by(cast.recruiter, waiting, ask);
    await by(cast.recruiter, waiting, close);
    expect(await askingsOf(waiting)).toMatchObject([{ state: "void" }]);
    await expect(by(admin, waiting, approve)).rejects.toThrow("does not wait for approval any more");

    const job = await approved();
    await by(cast.recruiter, job, close);
    await by(cast.recruiter, job, publish);
    expect(await standing(job)).toMatchObject({ state: "published" });
  });

  test("nobody approves figures they have not read", async () => {
    const job = await draftJob(cast);
    await by(cast.recruiter, job, ask);
    const [changed, late] = await overlap(
      (hold) =>
        asMember(cast.recruiter, async (scope) => {
          await changing({ openings: 9 })(scope, job);
          await ask(scope, job);
          await hold();
        }),
      () => asMember(admin, (scope) => approveJob(scope, { jobId: job.id, version: job.version })),
    );
    expect(changed.status).toBe("fulfilled");
    expect(late).toMatchObject({ reason: { message: expect.stringContaining("changed since you read it") } });
  });

  test("what waits stands in Today of those who can answer, and of nobody else", async () => {
    const job = await draftJob(cast, { title: "Only for Martin" });
    await named([{ role: "hiring_manager" }]);
    await by(cast.recruiter, job, ask);
    const sees = async (player: Player) =>
      (await asMember(player, findToday)).sections
        .flatMap(({ id, rows }) => (id === "approvals" ? rows : []))
        .some(({ kind, targetId }) => kind === "job" && targetId === job.id);
    await named([{ role: "admin" }]);
    expect(await sees(cast.manager)).toBe(true);
    expect(await sees(cast.owner)).toBe(false);
    expect(await sees(cast.recruiter)).toBe(false);
    await by(cast.recruiter, job, takeBack);
    expect(await sees(cast.manager)).toBe(false);
    await by(cast.recruiter, job, ask);
    expect(await sees(cast.manager)).toBe(false);
    expect(await sees(cast.owner)).toBe(true);
  });
});

test("where jobs are not approved, a draft is published at once and there is nothing to ask", async () => {
  const small = await foundGlasshouse();
  const job = await openJob(small);
  await asMember(small.recruiter, (scope) => changing({ openings: 2 })(scope, job));
  const asking = asMember(small.recruiter, (scope) => ask(scope, job));
  await expect(asking).rejects.toThrow("nothing to ask");
});

/** Everything anybody may try, under the name it has in the table. */
const ACTS: Record<string, [Act, () => Player]> = {
  ask: [ask, () => cast.recruiter],
  "ask as the owner": [ask, () => cast.owner],
  "take back": [takeBack, () => cast.recruiter],
  approve: [approve, () => admin],
  "approve as the manager": [approve, () => cast.manager],
  "send back": [sendBack, () => admin],
  "change a figure": [
    async (scope, job) => changing({ openings: (await findJob(scope, job.id)).openings + 1 })(scope, job),
    () => cast.recruiter,
  ],
  publish: [publish, () => cast.recruiter],
  pause: [pause, () => cast.recruiter],
  close: [close, () => cast.recruiter],
};

test("whatever is tried in whatever order, a job never leaves its table and is never open unapproved", async () => {
  const tries = fc.array(fc.constantFrom(...Object.keys(ACTS)), { minLength: 12, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(tries, async (names) => {
      const job = await draftJob(cast);
      for (const name of names) {
        const [act, who] = ACTS[name]!;
        const before = await standing(job);
        const refusal = await by(who(), job, act).then(
          () => null,
          (error: Error) => error.message,
        );
        const now = await standing(job);
        if (refusal) expect({ name, refusal, now }).toEqual({ name, refusal, now: before });
        const verbs = await verbsOf(job);
        const isInTable = JOB.moves.some(
          ({ from, to, audit }) =>
            (from as readonly string[]).includes(before.state) && to === now.state && audit === verbs.at(-1),
        );
        if (!refusal)
          expect({ name, from: before.state, to: now.state, isInTable }).toMatchObject({ isInTable: true });
        const approvedNow = await asSystem(cast.organisationId, (scope) => isJobApproved(scope, now));
        if (now.state === "published" || now.state === "approved")
          expect({ names, approvedNow }).toEqual({ names, approvedNow: true });
      }
    }),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);

const verbsOf = (job: Job) =>
  asSystem(cast.organisationId, async ({ tx }) => {
    const rows = await tx
      .select({ verb: auditEntries.verb })
      .from(auditEntries)
      .where(eq(auditEntries.subjectId, job.id))
      .orderBy(asc(auditEntries.id));
    return rows.map(({ verb }) => verb);
  });

test("of two who save a form's questions at once, the later one's stand, and none twice", async () => {
  const { id: jobId } = await draftJob(cast);
  const question = (label: string) => ({ label, kind: "short" as const, required: true });
  const save =
    (...labels: string[]) =>
    (scope: Scope) =>
      setQuestions(scope, { jobId, questions: labels.map(question) });
  await overlap(
    (hold) =>
      asMember(cast.recruiter, async (scope) => {
        await save("Why us?", "Why now?")(scope);
        await hold();
      }),
    () => asMember(cast.manager, save("Why us?")),
  );
  const asked = await asMember(cast.recruiter, (scope) => listQuestions(scope, jobId));
  expect(asked.map(({ label }) => label)).toEqual(["Why us?"]);
});
