import { and, eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { auditEntries, candidateTags } from "@/db/schema";
import { moveApplication } from "@/server/domain/applications/move";
import { moveMany } from "@/server/domain/applications/move-many";
import { findApplication } from "@/server/domain/applications/reads";
import { listHistory } from "@/server/domain/applications/reads/history";
import { previewMoves } from "@/server/domain/applications/reads/moving";
import { tagMany } from "@/server/domain/applications/tag-many";
import { addTag } from "@/server/domain/candidates/add-tag";
import { untagMany } from "@/server/domain/candidates/untag-many";
import { type Job, listStages, type Stage } from "@/server/domain/jobs/reads";
import { withdrawApplication } from "@/server/domain/portal/withdraw";
import { apply, openJob } from "../../../support/applicants";
import { asCandidate, asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { overlap } from "../../../support/overlap";

let cast: Cast;
let job: Job;
let stages: Stage[];
beforeAll(async () => {
  cast = await foundGlasshouse();
  job = await openJob(cast);
  stages = await asMember(cast.recruiter, (scope) => listStages(scope, job.id));
});

const some = async (count: number) => {
  const people = [];
  for (let index = 0; index < count; index++) people.push(await apply(cast, job));
  return people;
};
const standing = (applicationId: string) =>
  asSystem(cast.organisationId, (scope) => findApplication(scope, applicationId));
const to = (stage: Stage | undefined, ...ids: string[]) =>
  ids.map((applicationId) => ({ applicationId, toStageId: stage!.id, version: 1 }));

describe("moving many at once", () => {
  test("shows who moves and who stays, moves the first alone, and is taken back by one call", async () => {
    const [one, two, gone] = await some(3);
    await asCandidate({ ...cast, ...gone! }, (scope) =>
      withdrawApplication(scope, { applicationId: gone!.applicationId, reason: "" }),
    );
    const applicationIds = [one, two, gone].map((who) => who!.applicationId);
    const toStageId = stages[1]!.id;
    const preview = await asMember(cast.recruiter, (scope) =>
      previewMoves(scope, { applicationIds, toStageId }),
    );
    expect(preview.moves.map(({ applicationId }) => applicationId).sort()).toEqual(
      applicationIds.slice(0, 2).sort(),
    );
    expect(preview.staying).toMatchObject([
      { id: gone!.applicationId, why: "This candidate has withdrawn, so the application stays where it is." },
    ]);

    const before = await standing(one!.applicationId);
    const { moved, stayed } = await asMember(cast.recruiter, (scope) => moveMany(scope, preview));
    expect({ moved: moved.length, stayed }).toEqual({ moved: 2, stayed: 0 });
    const now = await standing(one!.applicationId);
    expect(now).toMatchObject({ stageId: toStageId, version: 2 });

    await asMember(cast.recruiter, (scope) => moveMany(scope, { moves: moved }));
    for (const { applicationId } of [one!, two!])
      expect(await standing(applicationId)).toMatchObject({ stageId: before.stageId, version: 3 });
    const { history, entries } = await asSystem(cast.organisationId, async (scope) => ({
      history: await listHistory(scope, one!.applicationId),
      entries: await scope.tx
        .select()
        .from(auditEntries)
        .where(
          and(
            inArray(auditEntries.applicationId, applicationIds),
            eq(auditEntries.verb, "application.moved"),
          ),
        ),
    }));
    expect(history.filter(({ type }) => type === "move")).toHaveLength(3);
    expect(entries).toHaveLength(4);
  });

  test("gives each the promise that moving it alone would give", async () => {
    const [alone, together] = await some(2);
    await asMember(cast.recruiter, (scope) =>
      moveApplication(scope, { applicationId: alone!.applicationId, toStageId: stages[2]!.id, version: 1 }),
    );
    await asMember(cast.recruiter, (scope) =>
      moveMany(scope, { moves: to(stages[2], together!.applicationId) }),
    );
    const { promisedOn } = await standing(alone!.applicationId);
    expect(await standing(together!.applicationId)).toMatchObject({ promisedOn });
  });

  test("who was moved by somebody else meanwhile stays, and the others move", async () => {
    const [raced, free] = await some(2);
    const [first, second] = await overlap(
      (hold) =>
        asMember(cast.manager, async (scope) => {
          await moveApplication(scope, {
            applicationId: raced!.applicationId,
            toStageId: stages[2]!.id,
            version: 1,
          });
          await hold();
        }),
      () =>
        asMember(cast.recruiter, (scope) =>
          moveMany(scope, { moves: to(stages[1], raced!.applicationId, free!.applicationId) }),
        ),
    );
    expect(first.status).toBe("fulfilled");
    expect(second).toMatchObject({
      value: { stayed: 1, moved: [{ applicationId: free!.applicationId }] },
    });
    expect((await standing(raced!.applicationId)).stageId).toBe(stages[2]!.id);
  });

  test("never decides, and never reaches another job or organisation", async () => {
    const [one] = await some(1);
    const decided = asMember(cast.recruiter, (scope) =>
      moveMany(scope, { moves: to(stages[4], one!.applicationId) }),
    );
    await expect(decided).rejects.toThrow("Nobody moved");
    const other = await openJob(cast, { title: "Another job" });
    const theirs = await asMember(cast.recruiter, (scope) => listStages(scope, other.id));
    const foreign = asMember(cast.recruiter, (scope) =>
      moveMany(scope, { moves: to(theirs[1], one!.applicationId) }),
    );
    await expect(foreign).rejects.toThrow("was not found");
    const elsewhere = await foundGlasshouse();
    const stranger = asMember(elsewhere.recruiter, (scope) =>
      moveMany(scope, { moves: to(stages[1], one!.applicationId) }),
    );
    await expect(stranger).rejects.toThrow("was not found");
    expect(await standing(one!.applicationId)).toMatchObject({ stageId: stages[0]!.id, version: 1 });
  });
});

describe("tagging many at once", () => {
  test("the undo takes the tag from those who got it by this, and from nobody who had it", async () => {
    const [one, two, had] = await some(3);
    await asMember(cast.recruiter, (scope) =>
      addTag(scope, { candidateId: had!.candidateId, name: "Evenings" }),
    );
    const applicationIds = [one, two, had].map((who) => who!.applicationId);
    const given = await asMember(cast.recruiter, (scope) =>
      tagMany(scope, { applicationIds, name: "evenings" }),
    );
    expect(given).toMatchObject({ tag: { name: "Evenings" }, hadIt: 1 });
    expect([...given.candidateIds].sort()).toEqual([one!.candidateId, two!.candidateId].sort());

    await asMember(cast.recruiter, (scope) =>
      untagMany(scope, { candidateIds: given.candidateIds, tagId: given.tag.id }),
    );
    const left = await asSystem(cast.organisationId, ({ tx }) =>
      tx.select().from(candidateTags).where(eq(candidateTags.tagId, given.tag.id)),
    );
    expect(left.map(({ candidateId }) => candidateId)).toEqual([had!.candidateId]);
    const trail = await asSystem(cast.organisationId, ({ tx }) =>
      tx.select().from(auditEntries).where(eq(auditEntries.subjectId, one!.candidateId)),
    );
    expect(trail.map(({ verb }) => verb)).toEqual(
      expect.arrayContaining(["candidate.tagged", "candidate.untagged"]),
    );
  });

  test("a tag that all of them have already is said so", async () => {
    const [one] = await some(1);
    const tag = () =>
      asMember(cast.recruiter, (scope) =>
        tagMany(scope, { applicationIds: [one!.applicationId], name: "Twice" }),
      );
    await tag();
    await expect(tag()).rejects.toThrow("All of them have this tag already.");
  });
});
