import { expect, test } from "vitest";
import { engagements, readings } from "@/db/schema";
import { ENGAGEMENT_STATES } from "@/db/schema/engagements";
import { insertMany } from "@/db/tenant";
import { addResult } from "@/server/domain/engagements/add-result";
import { engagementsInput } from "@/server/domain/engagements/input";
import { listEngagements } from "@/server/domain/engagements/reads/list";
import { openJob } from "../../../support/applicants";
import { asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { manyApplicants } from "../../../support/many";
import { atWork, daysFromNow } from "../../../support/second-door";

const inOrder = ["running", "signing", "closed"];

const listed = (cast: Cast, after?: string) =>
  asMember(cast.recruiter, (scope) => listEngagements(scope, engagementsInput.parse({ after })));

/** More of one engagement, as rows: each of another person, five that begin on the same day at a time. */
async function manyEngagements(
  cast: Cast,
  count: number,
  { id: _its, ...like }: typeof engagements.$inferSelect,
) {
  const people = await manyApplicants(cast, await openJob(cast), count);
  const rows = people.map(({ applicationId, candidateId }, index) => ({
    ...like,
    ...{ applicationId, candidateId },
    state: ENGAGEMENT_STATES[index % ENGAGEMENT_STATES.length],
    startsOn: daysFromNow(-Math.floor(index / 5)),
  }));
  await asSystem(cast.organisationId, (scope) => insertMany(scope.tx, engagements, rows));
}

test("page after page holds every engagement once, those under way first and among them the latest", async () => {
  const cast = await foundGlasshouse();
  const who = await atWork(cast);
  await manyEngagements(cast, 90, who.engagement);
  const pages = [await listed(cast)];
  for (let next = pages[0]!.next; next; next = pages.at(-1)!.next) pages.push(await listed(cast, next));
  expect(pages.map(({ rows, running, total }) => [rows.length, running, total])).toEqual([
    [40, 31, 91],
    [40, 31, 91],
    [11, 31, 91],
  ]);
  const rows = pages.flatMap((page) => page.rows);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(91);
  const sorted = rows.toSorted(
    (one, other) =>
      inOrder.indexOf(one.state) - inOrder.indexOf(other.state) ||
      Number(other.startsOn > one.startsOn) - Number(other.startsOn < one.startsOn),
  );
  expect(rows).toEqual(sorted);
});

test("each says how far its first result has come, by the newest reading", async () => {
  const cast = await foundGlasshouse();
  const { engagementId, candidateId, resultId } = await atWork(cast);
  const measured = async () => (await listed(cast)).rows.map(({ measure }) => measure);
  expect(await measured()).toEqual([{ name: "Leads", target: 500_000, value: null }]);
  await asMember(cast.manager, (scope) =>
    addResult(scope, { engagementId, name: "Visits", unit: "visits", target: 9_000 }),
  );
  const recordedAt = new Date();
  const read = (value: number, readOn: string) => ({ resultId, candidateId, value, readOn, recordedAt });
  await asSystem(cast.organisationId, ({ tx }) =>
    tx.insert(readings).values([read(90, "2026-11-02"), read(120, "2026-11-09"), read(700, "2026-10-26")]),
  );
  expect(await measured()).toEqual([{ name: "Leads", target: 500_000, value: 120 }]);
});
