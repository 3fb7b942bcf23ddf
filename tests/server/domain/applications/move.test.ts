import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { auditEntries, outbox, promises, stageMoves } from "@/db/schema";
import { answerApplication } from "@/server/domain/applications/answer";
import { moveApplication } from "@/server/domain/applications/move";
import { moveStillDeciding } from "@/server/domain/applications/move-still-deciding";
import { findApplication } from "@/server/domain/applications/reads";
import { findBoard } from "@/server/domain/applications/reads/board";
import { writeMessage } from "@/server/domain/applications/write-message";
import { type Job, listStages, type Stage } from "@/server/domain/jobs/reads";
import { withdrawApplication } from "@/server/domain/portal/withdraw";
import type { Scope } from "@/server/domain/scope";
import { apply, openJob } from "../../../support/applicants";
import { asCandidate, asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { overlap } from "../../../support/overlap";

let cast: Cast;
let job: Job;
let stages: Stage[];
const stage = (name: string) => stages.find((candidate) => candidate.name === name)!;

beforeAll(async () => {
  cast = await foundGlasshouse();
  job = await openJob(cast);
  stages = await asMember(cast.recruiter, (scope) => listStages(scope, job.id));
});

const day = (iso: string) => new Date(`${iso}T10:00:00Z`);

describe("moving an application", () => {
  test("of two racing moves one wins, the other hears who was quicker, and the trail holds one move", async () => {
    const { applicationId } = await apply(cast, job);
    const move = (to: string) => (scope: Scope) =>
      moveApplication(scope, { applicationId, toStageId: stage(to).id, version: 1 });
    const results = await overlap(
      (hold) =>
        asMember(cast.recruiter, async (scope) => {
          await move("Screening")(scope);
          await hold();
        }),
      () => asMember(cast.manager, move("Panel interview")),
    );
    const refused = results.find((result) => result.status === "rejected");
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(refused?.reason.message).toBe(
      "Rita Reyes changed this application meanwhile: it is in “Screening” now. Look again before you move it.",
    );
    const { entries, moves, application } = await asSystem(cast.organisationId, async (scope) => ({
      application: await findApplication(scope, applicationId),
      moves: await scope.tx.select().from(stageMoves).where(eq(stageMoves.applicationId, applicationId)),
      entries: await scope.tx
        .select()
        .from(auditEntries)
        .where(
          and(eq(auditEntries.applicationId, applicationId), eq(auditEntries.verb, "application.moved")),
        ),
    }));
    expect(application.version).toBe(2);
    expect(moves).toHaveLength(2);
    expect(entries).toHaveLength(1);
  });

  test("does not decide: the final stage is refused", async () => {
    const { applicationId } = await apply(cast, job);
    const decided = asMember(cast.recruiter, (scope) =>
      moveApplication(scope, { applicationId, toStageId: stage("Decision").id, version: 1 }),
    );
    await expect(decided).rejects.toThrow("A move does not decide");
  });

  test("never reaches a stage of another job or of another organisation", async () => {
    const { applicationId } = await apply(cast, job);
    const other = await openJob(cast, { title: "Another job" });
    const elsewhere = await foundGlasshouse();
    const theirs = await openJob(elsewhere);
    const foreign = [
      (await asMember(cast.recruiter, (scope) => listStages(scope, other.id)))[1]!,
      (await asMember(elsewhere.recruiter, (scope) => listStages(scope, theirs.id)))[1]!,
    ];
    for (const { id: toStageId } of foreign)
      await expect(
        asMember(cast.recruiter, (scope) => moveApplication(scope, { applicationId, toStageId, version: 1 })),
      ).rejects.toThrow("This stage was not found");
    await expect(
      asMember(elsewhere.recruiter, (scope) =>
        moveApplication(scope, { applicationId, toStageId: foreign[1]!.id, version: 1 }),
      ),
    ).rejects.toThrow("This application was not found");
  });

  test("is refused once the candidate has withdrawn or has an answer", async () => {
    const withdrawn = await apply(cast, job);
    await asCandidate({ ...withdrawn, organisationId: cast.organisationId }, (scope) =>
      withdrawApplication(scope, { applicationId: withdrawn.applicationId }),
    );
    const answered = await apply(cast, job);
    await asSystem(cast.organisationId, (scope) =>
      answerApplication(scope, { applicationId: answered.applicationId, state: "not_now" }),
    );
    for (const [{ applicationId }, sentence] of [
      [withdrawn, "has withdrawn"],
      [answered, "has its answer"],
    ] as const)
      await expect(
        asMember(cast.recruiter, (scope) =>
          moveApplication(scope, { applicationId, toStageId: stage("Screening").id, version: 2 }),
        ),
      ).rejects.toThrow(sentence);
  });
});

describe("the promised date", () => {
  const promisesOf = (applicationId: string) =>
    asSystem(cast.organisationId, ({ tx }) =>
      tx
        .select({ promisedOn: promises.promisedOn, reason: promises.reason })
        .from(promises)
        .where(eq(promises.applicationId, applicationId))
        .orderBy(promises.setAt),
    );
  const move = (applicationId: string, to: string, version: number, now: Date) =>
    asMember(
      cast.recruiter,
      (scope) => moveApplication(scope, { applicationId, toStageId: stage(to).id, version }),
      now,
    );

  test("is set anew by each stage, is never taken back for an earlier one, and moving to and fro never puts it off", async () => {
    const { applicationId } = await apply(cast, job, {}, day("2027-03-01"));
    expect((await move(applicationId, "Screening", 1, day("2027-03-02"))).promisedOn).toBe("2027-03-15");
    expect((await move(applicationId, "Panel interview", 2, day("2027-03-08"))).promisedOn).toBe(
      "2027-03-22",
    );
    expect((await move(applicationId, "Screening", 3, day("2027-03-20"))).promisedOn).toBe("2027-03-22");
    expect((await move(applicationId, "Panel interview", 4, day("2027-03-21"))).promisedOn).toBe(
      "2027-03-22",
    );
    expect((await move(applicationId, "Debrief", 5, day("2027-03-22"))).promisedOn).toBe("2027-03-29");
    expect(await promisesOf(applicationId)).toEqual([
      { promisedOn: "2027-03-15", reason: "applied" },
      { promisedOn: "2027-03-22", reason: "stage" },
      { promisedOn: "2027-03-29", reason: "stage" },
    ]);
  });

  test("moves by “still deciding” with a mail, later only, and at most twice in a stage", async () => {
    const { applicationId } = await apply(cast, job, {}, day("2027-03-01"));
    const put = (promisedOn: string, now = day("2027-03-10")) =>
      asMember(cast.recruiter, (scope) => moveStillDeciding(scope, { applicationId, promisedOn }), now);
    await expect(put("2027-03-14")).rejects.toMatchObject({ field: "promisedOn" });
    await expect(put("2027-12-31")).rejects.toThrow("within 45 days");
    await put("2027-03-18");
    await put("2027-03-22");
    await expect(put("2027-03-26")).rejects.toThrow("twice in this stage");
    await move(applicationId, "Screening", 3, day("2027-03-12"));
    await put("2027-03-28", day("2027-03-13"));
    const mails = await asSystem(cast.organisationId, ({ tx }) =>
      tx
        .select()
        .from(outbox)
        .where(and(eq(outbox.applicationId, applicationId), eq(outbox.kind, "still_deciding"))),
    );
    expect(mails).toHaveLength(3);
  });
});

describe("the board", () => {
  test("shows who waits in their column, who has an answer in the final one, and nobody who withdrew", async () => {
    const own = await openJob(cast, { title: "A board of its own" });
    const columns = await asMember(cast.recruiter, (scope) => listStages(scope, own.id));
    const first = await apply(cast, own, { name: "First" }, day("2027-03-01"));
    const second = await apply(cast, own, { name: "Second" }, day("2027-03-02"));
    const third = await apply(cast, own, { name: "Third" }, day("2027-03-03"));
    const fourth = await apply(cast, own, { name: "Fourth" }, day("2027-03-04"));
    await asMember(cast.recruiter, (scope) =>
      moveApplication(scope, { applicationId: second.applicationId, toStageId: columns[1]!.id, version: 1 }),
    );
    await asSystem(cast.organisationId, (scope) =>
      answerApplication(scope, { applicationId: third.applicationId, state: "consult_instead" }),
    );
    await asCandidate({ ...fourth, organisationId: cast.organisationId }, (scope) =>
      withdrawApplication(scope, { applicationId: fourth.applicationId }),
    );
    const board = await asMember(cast.recruiter, (scope) => findBoard(scope, { jobId: own.id, first: 100 }));
    expect(
      board.columns.map(({ name, total, cards }) => [name, total, cards.map((card) => card.name)]),
    ).toEqual([
      ["Applied", 1, ["First"]],
      ["Screening", 1, ["Second"]],
      ["Panel interview", 0, []],
      ["Debrief", 0, []],
      ["Decision", 1, ["Third"]],
    ]);
    expect(board.columns[0]?.cards[0]).toMatchObject({
      id: first.applicationId,
      version: 1,
      ownerName: "Rita Reyes",
    });
  });

  test("says of each card how many messages of its own candidate nobody has read", async () => {
    const writes = await apply(cast, job);
    const silent = await apply(cast, job);
    await asCandidate({ ...writes, organisationId: cast.organisationId }, (scope) =>
      writeMessage(scope, { applicationId: writes.applicationId, body: "How many are on the panel?" }),
    );
    const { columns } = await asMember(cast.recruiter, (scope) =>
      findBoard(scope, { jobId: job.id, first: 100 }),
    );
    const unread = new Map(columns.flatMap(({ cards }) => cards.map((card) => [card.id, card.unread])));
    expect(unread.get(writes.applicationId)).toBe(1);
    expect(unread.get(silent.applicationId)).toBe(0);
  });
});
