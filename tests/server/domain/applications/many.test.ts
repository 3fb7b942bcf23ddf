import { and, eq, inArray } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { auditEntries, candidateTags, outbox } from "@/db/schema";
import { moveApplication } from "@/server/domain/applications/move";
import { moveMany } from "@/server/domain/applications/move-many";
import { findApplication } from "@/server/domain/applications/reads";
import { listMessages } from "@/server/domain/applications/reads/conversation";
import { listHistory } from "@/server/domain/applications/reads/history";
import { previewMoves } from "@/server/domain/applications/reads/moving";
import { sendMany } from "@/server/domain/applications/send-many";
import { tagMany } from "@/server/domain/applications/tag-many";
import { unsendMany } from "@/server/domain/applications/unsend-many";
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

describe("writing to many at once", () => {
  const mails = (applicationIds: string[]) =>
    asSystem(cast.organisationId, ({ tx }) =>
      tx
        .select({ state: outbox.state, to: outbox.toName, text: outbox.text, dueAt: outbox.dueAt })
        .from(outbox)
        .where(and(inArray(outbox.applicationId, applicationIds), eq(outbox.kind, "message"))),
    );
  const portal = (who: Awaited<ReturnType<typeof apply>>, now?: Date) =>
    asCandidate({ ...cast, ...who }, (scope) => listMessages(scope, who.applicationId), now);
  const body = "We meet in the glasshouse on Thursday.";

  test("each gets a mail and a message of their own, once it can no longer be taken back, and who withdrew gets none", async () => {
    const [one, two, gone] = await some(3);
    await asCandidate({ ...cast, ...gone! }, (scope) =>
      withdrawApplication(scope, { applicationId: gone!.applicationId, reason: "" }),
    );
    const applicationIds = [one!, two!, gone!].map(({ applicationId }) => applicationId);
    const { messageIds, leftOut } = await asMember(cast.recruiter, (scope) =>
      sendMany(scope, { applicationIds, body }),
    );
    expect({ sent: messageIds.length, leftOut }).toEqual({ sent: 2, leftOut: 1 });
    const written = await mails(applicationIds);
    expect(written).toHaveLength(2);
    for (const { text, dueAt, state } of written) {
      expect(state).toBe("queued");
      expect(text).toContain(body);
      expect(dueAt.getTime()).toBeGreaterThan(Date.now() + 15_000);
    }
    expect(await portal(one!)).toEqual([]);
    const later = new Date(Date.now() + 60_000);
    expect(await portal(one!, later)).toMatchObject([{ body, memberId: cast.recruiter.memberId }]);
    expect(await portal(two!, later)).toHaveLength(1);
    expect(await asMember(cast.recruiter, (scope) => listMessages(scope, one!.applicationId))).toMatchObject([
      { body },
    ]);
  });

  test("is taken back by whoever wrote it, where it has not left, and by nobody else", async () => {
    const [one, two] = await some(2);
    const applicationIds = [one!, two!].map(({ applicationId }) => applicationId);
    const { messageIds } = await asMember(cast.recruiter, (scope) =>
      sendMany(scope, { applicationIds, body }),
    );
    await expect(asMember(cast.manager, (scope) => unsendMany(scope, { messageIds }))).rejects.toThrow(
      "nothing to take back",
    );
    await asSystem(cast.organisationId, ({ tx }) =>
      tx.update(outbox).set({ state: "sending" }).where(eq(outbox.applicationId, two!.applicationId)),
    );
    expect(await asMember(cast.recruiter, (scope) => unsendMany(scope, { messageIds }))).toEqual({
      unsent: 1,
    });
    const later = new Date(Date.now() + 60_000);
    expect(await portal(one!, later)).toEqual([]);
    expect(await portal(two!, later)).toHaveLength(1);
    expect((await mails([one!.applicationId])).map(({ state }) => state)).toEqual(["cancelled"]);
    await expect(asMember(cast.recruiter, (scope) => unsendMany(scope, { messageIds }))).rejects.toThrow(
      "nothing to take back",
    );
  });

  test("never reaches another job's or another organisation's candidates", async () => {
    const [mine] = await some(1);
    const elsewhere = await apply(cast, await openJob(cast, { title: "Another job" }));
    const stranger = await foundGlasshouse();
    const foreign = await apply(stranger, await openJob(stranger));
    for (const other of [elsewhere, foreign])
      await expect(
        asMember(cast.recruiter, (scope) =>
          sendMany(scope, { applicationIds: [mine!.applicationId, other.applicationId], body }),
        ),
      ).rejects.toThrow("One of these applications was not found");
  });
});
