import { beforeEach, expect, test } from "vitest";
import { addManyToPool } from "@/server/domain/candidates/add-many-to-pool";
import { addToPool } from "@/server/domain/candidates/add-to-pool";
import { leavePool } from "@/server/domain/candidates/leave-pool";
import { leavePoolTogether } from "@/server/domain/candidates/leave-pool-together";
import { mergeCandidates } from "@/server/domain/candidates/merge";
import { findInPool, listPool } from "@/server/domain/candidates/reads/pool";
import { undoMerge } from "@/server/domain/candidates/undo-merge";
import { apply, openJob } from "../../../support/applicants";
import { asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { holdInterview, openJobWithPlan, score } from "../../../support/interviewing";

let cast: Cast;
beforeEach(async () => {
  cast = await foundGlasshouse();
});

const keep = (candidateId: string, untilOn = "2199-05-01", now = new Date()) =>
  asMember(cast.recruiter, (scope) => addToPool(scope, { candidateId, why: "Second of two.", untilOn }), now);

const pooled = async (filter = {}, now = new Date()) =>
  (await asMember(cast.manager, (scope) => listPool(scope, filter), now)).map((row) => row.candidateId);

test("somebody is in the pool once, until they leave it, and can come again", async () => {
  const { candidateId } = await apply(cast, await openJob(cast));
  const { id: entryId } = await keep(candidateId);
  await expect(keep(candidateId)).rejects.toThrow("in the talent pool already");
  await expect(keep(candidateId, "2020-01-01")).rejects.toThrow("still to come");
  expect(await asMember(cast.manager, (scope) => findInPool(scope, candidateId))).toMatchObject({
    why: "Second of two.",
    addedByName: "Rita Reyes",
  });
  expect(await pooled({ addedBy: cast.recruiter.memberId, term: "open" })).toEqual([candidateId]);
  expect(await pooled({ addedBy: cast.owner.memberId })).toEqual([]);
  expect(await pooled({ term: "past" })).toEqual([]);
  expect(await pooled({ term: "past" }, new Date("2199-05-02T12:00:00Z"))).toEqual([candidateId]);
  await asMember(cast.recruiter, (scope) => leavePool(scope, { entryId }));
  expect(await pooled()).toEqual([]);
  await keep(candidateId);
  expect(await pooled()).toEqual([candidateId]);
});

test("many come into it at once, each keeping a reason of their own, and one undo takes out those alone", async () => {
  const job = await openJob(cast);
  const people: string[] = [];
  for (const email of ["a@example.test", "b@example.test", "c@example.test"])
    people.push((await apply(cast, job, { email })).candidateId);
  const [kept = ""] = people;
  await keep(kept);
  const together = (untilOn = "2199-06-01") =>
    asMember(cast.recruiter, (scope) =>
      addManyToPool(scope, { candidateIds: people, why: "Met at the fair.", untilOn }),
    );
  await expect(together("2020-01-01")).rejects.toMatchObject({ field: "untilOn" });
  const { entryIds, wereInIt } = await together();
  expect([entryIds.length, wereInIt]).toEqual([2, 1]);
  expect((await pooled()).sort()).toEqual(people.sort());
  expect(await asMember(cast.manager, (scope) => findInPool(scope, kept))).toMatchObject({
    why: "Second of two.",
  });
  await expect(together()).rejects.toThrow("All of them");
  expect(await asMember(cast.recruiter, (scope) => leavePoolTogether(scope, { entryIds }))).toEqual({
    left: 2,
  });
  expect(await pooled()).toEqual([kept]);
  await expect(asMember(cast.recruiter, (scope) => leavePoolTogether(scope, { entryIds }))).rejects.toThrow(
    "any more",
  );
});

test("why somebody is in it is hidden from whoever has still to score them", async () => {
  const interview = await holdInterview(cast, await openJobWithPlan(cast), {});
  await keep(interview.candidateId);
  const panelist = cast.panelists[0];
  const seen = () => asMember(panelist, (scope) => findInPool(scope, interview.candidateId));
  expect(await seen()).toBeNull();
  await score(interview, panelist, "yes");
  expect(await seen()).not.toBeNull();
});

test("an entry goes with its person when two are made one, but never a second one, and comes back", async () => {
  const [kept, merged] = [await apply(cast, await openJob(cast)), await apply(cast, await openJob(cast))];
  const unseeing = <T>(work: Parameters<typeof asSystem<T>>[1]) =>
    asSystem(cast.organisationId, (scope) =>
      work({ ...scope, actor: { type: "member", ...cast.recruiter } }),
    );
  const pair = { keptId: kept.candidateId, mergedId: merged.candidateId, take: [] };
  await keep(merged.candidateId);
  const first = await unseeing((scope) => mergeCandidates(scope, pair));
  expect(await pooled()).toEqual([kept.candidateId]);
  await unseeing((scope) => undoMerge(scope, first));
  expect(await pooled()).toEqual([merged.candidateId]);
  await keep(kept.candidateId);
  const second = await unseeing((scope) => mergeCandidates(scope, pair));
  expect(await pooled()).toEqual([kept.candidateId]);
  await unseeing((scope) => undoMerge(scope, second));
  expect((await pooled()).sort()).toEqual([kept.candidateId, merged.candidateId].sort());
});
