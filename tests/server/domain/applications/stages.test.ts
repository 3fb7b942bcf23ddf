import { and, asc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { auditEntries, stageMoves } from "@/db/schema";
import { arrangeStages } from "@/server/domain/applications/arrange-stages";
import { moveApplication } from "@/server/domain/applications/move";
import { findApplication } from "@/server/domain/applications/reads";
import { findBoard } from "@/server/domain/applications/reads/board";
import { listHistory } from "@/server/domain/applications/reads/history";
import { findPipeline } from "@/server/domain/applications/reads/stages";
import { createJob } from "@/server/domain/jobs/create";
import type { ArrangeStagesInput } from "@/server/domain/jobs/input/stages";
import type { Job } from "@/server/domain/jobs/reads";
import { listStageTemplates } from "@/server/domain/jobs/reads/stage-templates";
import { removeStageTemplate } from "@/server/domain/jobs/remove-stage-template";
import { restoreStageTemplate } from "@/server/domain/jobs/restore-stage-template";
import { saveStageTemplate } from "@/server/domain/jobs/save-stage-template";
import { findPortalApplication } from "@/server/domain/portal/reads/applications";
import type { Scope } from "@/server/domain/scope";
import { apply, openJob } from "../../../support/applicants";
import {
  apiAsStranger,
  asCandidate,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
} from "../../../support/cast";
import { overlap } from "../../../support/overlap";

let cast: Cast;
beforeAll(async () => {
  cast = await foundGlasshouse();
});

const pipeline = (job: Job) => asMember(cast.recruiter, (scope) => findPipeline(scope, job.id));
const names = async (job: Job) => (await pipeline(job)).stages.map(({ name }) => name);

type Rows = ArrangeStagesInput["stages"];
const arranging =
  (job: Job, version: number, stages: Rows, destinations: ArrangeStagesInput["destinations"] = []) =>
  (scope: Scope) =>
    arrangeStages(scope, { jobId: job.id, version, stages, destinations });

const without = <Row extends { name: string }>(rows: Row[], name: string) =>
  rows.filter((row) => row.name !== name);

async function standing(job: Job, stage: string) {
  const { applicationId, candidateId } = await apply(cast, job);
  const to = (await pipeline(job)).stages.find(({ name }) => name === stage)!;
  await asMember(cast.recruiter, (scope) =>
    moveApplication(scope, { applicationId, toStageId: to.id, version: 1 }),
  );
  return { applicationId, candidateId };
}

describe("arranging the stages of a job", () => {
  test("adds, renames, orders and takes away, and the board follows", async () => {
    const job = await openJob(cast);
    const { version, stages } = await pipeline(job);
    const [applied, screening, panel, debrief, decision] = stages;
    await asMember(
      cast.recruiter,
      arranging(job, version, [
        { ...applied!, candidateName: "With us" },
        { ...panel!, promisedDays: 5 },
        { ...screening!, name: "Phone call" },
        { name: "Work sample", candidateName: "Interview", kind: "interview", promisedDays: null },
        decision!,
      ]),
    );
    const board = await asMember(cast.recruiter, (scope) => findBoard(scope, { jobId: job.id, first: 5 }));
    expect(board.columns.map(({ id, name, position }) => ({ id, name, position }))).toMatchObject([
      { id: applied!.id, name: "Applied", position: 0 },
      { id: panel!.id, name: "Panel interview", position: 1 },
      { id: screening!.id, name: "Phone call", position: 2 },
      { name: "Work sample", position: 3 },
      { id: decision!.id, name: "Decision", position: 4 },
    ]);
    expect(board.columns.map(({ promisedDays }) => promisedDays)).toEqual([null, 5, 10, null, null]);
    expect(board.columns.map(({ id }) => id)).not.toContain(debrief!.id);
    const shown = await apiAsStranger(cast.slug).careers.job({ job: job.slug });
    expect(shown.steps).toEqual(["With us", "Interview", "Being read", "Answer"]);
  });

  test("a stage in which people stand goes only once it is said where they go", async () => {
    const job = await openJob(cast);
    const { applicationId } = await standing(job, "Screening");
    await standing(job, "Screening");
    const { version, stages } = await pipeline(job);
    const screening = stages.find(({ name }) => name === "Screening")!;
    const rest = without(stages, "Screening");
    const remove = (destinations: ArrangeStagesInput["destinations"]) =>
      asMember(cast.recruiter, arranging(job, version, rest, destinations));

    await expect(remove([])).rejects.toMatchObject({
      message: "2 applications stand in “Screening”. Choose the stage they move to.",
      field: `destinations.${screening.id}`,
    });
    await expect(remove([{ fromStageId: screening.id, toPlace: rest.length - 1 }])).rejects.toThrow(
      "A move does not decide.",
    );
    expect(await names(job)).toContain("Screening");

    const before = await asSystem(cast.organisationId, (scope) => findApplication(scope, applicationId));
    expect(await remove([{ fromStageId: screening.id, toPlace: 1 }])).toEqual({
      version: version + 1,
      moved: 2,
    });
    const { after, history, entries } = await asSystem(cast.organisationId, async (scope) => ({
      after: await findApplication(scope, applicationId),
      history: await listHistory(scope, applicationId),
      entries: await scope.tx
        .select({ verb: auditEntries.verb })
        .from(auditEntries)
        .where(eq(auditEntries.subjectId, job.id))
        .orderBy(asc(auditEntries.id)),
    }));
    expect(after).toMatchObject({
      stageId: rest[1]!.id,
      version: before.version + 1,
      promisedOn: before.promisedOn,
      stageEnteredAt: before.stageEnteredAt,
    });
    expect(history.find(({ type }) => type === "move")).toMatchObject({
      from: "Screening",
      to: "Panel interview",
      by: "Rita Reyes",
    });
    expect(entries.at(-1)).toEqual({ verb: "job.stages-arranged" });
    const moves = await asSystem(cast.organisationId, ({ tx }) =>
      tx
        .select()
        .from(auditEntries)
        .where(
          and(eq(auditEntries.applicationId, applicationId), eq(auditEntries.verb, "application.moved")),
        ),
    );
    expect(moves).toHaveLength(2);
  });

  test("the two ends of a pipeline stay, and no two stages share a name", async () => {
    const job = await openJob(cast);
    const { version, stages } = await pipeline(job);
    const given = (rows: Rows) => asMember(cast.recruiter, arranging(job, version, rows));
    await expect(given(without(stages, "Applied"))).rejects.toThrow("both stay where they are");
    await expect(given(without(stages, "Decision"))).rejects.toThrow("both stay where they are");
    await expect(given([stages[1]!, stages[0]!, ...stages.slice(2)])).rejects.toThrow("both stay");
    await expect(given(stages.map(({ id: _id, ...words }) => words))).rejects.toThrow(
      "neither can be removed",
    );
    await expect(given(stages.with(1, { ...stages[1]!, name: "debrief" }))).rejects.toThrow(
      "Another stage has this name.",
    );
    expect(await names(job)).toEqual(["Applied", "Screening", "Panel interview", "Debrief", "Decision"]);
  });

  test("never takes a stage of another job", async () => {
    const [job, other] = [await openJob(cast), await openJob(cast, { title: "Another job" })];
    const [{ version, stages }, theirs] = [await pipeline(job), await pipeline(other)];
    const foreign = asMember(cast.recruiter, arranging(job, version, stages.with(1, theirs.stages[1]!)));
    await expect(foreign).rejects.toThrow("was not found");
    expect(await names(other)).toHaveLength(5);
  });

  test("of two who arrange at once one is told, and the other's arrangement stands", async () => {
    const job = await openJob(cast);
    const { version, stages } = await pipeline(job);
    const rename = (name: string) => arranging(job, version, stages.with(1, { ...stages[1]!, name }));
    const [first, second] = await overlap(
      (hold) =>
        asMember(cast.recruiter, async (scope) => {
          await rename("Phone call")(scope);
          await hold();
        }),
      () => asMember(cast.owner, rename("Coffee")),
    );
    expect(first.status).toBe("fulfilled");
    expect(second).toMatchObject({ reason: { message: expect.stringContaining("so nothing was saved") } });
    expect((await names(job))[1]).toBe("Phone call");
  });

  test("a card that is dropped on a stage just removed stays where it is, with a sentence", async () => {
    const job = await openJob(cast);
    const { applicationId } = await apply(cast, job);
    const { version, stages } = await pipeline(job);
    const toStageId = stages[1]!.id;
    const [removed, dropped] = await overlap(
      (hold) =>
        asMember(cast.recruiter, async (scope) => {
          await arranging(job, version, without(stages, "Screening"))(scope);
          await hold();
        }),
      () =>
        asMember(cast.manager, (scope) => moveApplication(scope, { applicationId, toStageId, version: 1 })),
    );
    expect(removed.status).toBe("fulfilled");
    expect(dropped).toMatchObject({
      reason: {
        message:
          "“Screening” was removed from this job meanwhile, so nothing was moved. Choose one of its stages as they are now.",
      },
    });
    const { application, moves } = await asSystem(cast.organisationId, async (scope) => ({
      application: await findApplication(scope, applicationId),
      moves: await scope.tx.select().from(stageMoves).where(eq(stageMoves.applicationId, applicationId)),
    }));
    expect(application).toMatchObject({ stageId: stages[0]!.id, version: 1 });
    expect(moves).toHaveLength(1);
  });

  test("nobody is left in a stage that goes while they are moved into it", async () => {
    const job = await openJob(cast);
    const { applicationId } = await apply(cast, job);
    const { version, stages } = await pipeline(job);
    const [moved, removed] = await overlap(
      (hold) =>
        asMember(cast.manager, async (scope) => {
          await moveApplication(scope, { applicationId, toStageId: stages[1]!.id, version: 1 });
          await hold();
        }),
      () => asMember(cast.recruiter, arranging(job, version, without(stages, "Screening"))),
    );
    expect(moved.status).toBe("fulfilled");
    expect(removed).toMatchObject({
      reason: { message: "One application stands in “Screening”. Choose the stage they move to." },
    });
  });

  test("a candidate keeps the step they reached, whatever becomes of its stage", async () => {
    const job = await openJob(cast);
    const who = await standing(job, "Panel interview");
    const steps = async () => {
      const { steps } = await asCandidate({ ...cast, ...who }, (scope) =>
        findPortalApplication(scope, who.applicationId),
      );
      return steps.map(({ text, state }) => `${text}: ${state}`);
    };
    const before = await steps();
    const { version, stages } = await pipeline(job);
    const destinations = [{ fromStageId: stages[2]!.id, toPlace: 1 }];
    await asMember(cast.recruiter, arranging(job, version, without(stages, "Panel interview"), destinations));
    expect(await steps()).toEqual(before);
    expect(before).toContain("Interview: now");
  });
});

describe("templates for stages", () => {
  test("a job begins with a template's stages, and neither changes the other afterwards", async () => {
    const rows: Rows = [
      { name: "In", candidateName: "Received", kind: "applied" },
      { name: "Coffee", candidateName: "Interview", kind: "interview", promisedDays: 3 },
      { name: "End", candidateName: "Answer", kind: "final" },
    ];
    const template = await asMember(cast.recruiter, (scope) =>
      saveStageTemplate(scope, { templateName: "Short", stages: rows }),
    );
    const job = await asMember(cast.recruiter, (scope) =>
      createJob(scope, {
        title: "Receptionist",
        stageTemplateId: template.id,
        recruiterId: cast.recruiter.memberId,
        hiringManagerId: cast.manager.memberId,
      }),
    );
    expect(await names(job)).toEqual(["In", "Coffee", "End"]);
    const { version, stages } = await pipeline(job);
    await asMember(cast.recruiter, arranging(job, version, without(stages, "Coffee")));
    const list = () => asMember(cast.recruiter, listStageTemplates);
    expect((await list())[0]?.stages).toHaveLength(3);

    await asMember(cast.recruiter, (scope) => removeStageTemplate(scope, { stageTemplateId: template.id }));
    expect(await list()).toEqual([]);
    await asMember(cast.recruiter, (scope) => restoreStageTemplate(scope, { stageTemplateId: template.id }));
    expect((await list()).map(({ name }) => name)).toEqual(["Short"]);
  });
});
