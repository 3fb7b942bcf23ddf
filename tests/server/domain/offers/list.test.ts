import { expect, test } from "vitest";
import { offers } from "@/db/schema";
import { OFFER_STATES } from "@/db/schema/offers";
import { insertMany } from "@/db/tenant";
import { offersInput } from "@/server/domain/offers/input";
import { listOffers } from "@/server/domain/offers/reads/list";
import { openJob } from "../../../support/applicants";
import { asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { manyApplicants } from "../../../support/many";

const monday = Date.parse("2026-11-02T09:00:00Z");
const inOrder = ["draft", "approved", "sent", "accepted", "signed", "declined", "rescinded"];

const listed = (cast: Cast, after?: string) =>
  asMember(cast.recruiter, (scope) => listOffers(scope, offersInput.parse({ after })));

/** Offers as rows, each of another person, three drafted at the same moment at a time. */
async function manyOffers(cast: Cast, count: number) {
  const people = await manyApplicants(cast, await openJob(cast), count);
  const rows = people.map(({ applicationId, candidateId }, index) => ({
    ...{ applicationId, candidateId, title: `Offer ${index}`, salaryMinorUnits: 9_200_000, currency: "GBP" },
    state: OFFER_STATES[index % OFFER_STATES.length],
    startsOn: "2027-01-04",
    answerBy: new Date(monday + 864_000_000),
    signatoryId: cast.owner.memberId,
    draftedBy: cast.recruiter.memberId,
    draftedAt: new Date(monday + Math.floor(index / 3) * 60_000),
  }));
  await asSystem(cast.organisationId, (scope) => insertMany(scope.tx, offers, rows));
}

test("page after page holds every offer once, those that need somebody first and among them the latest", async () => {
  const cast = await foundGlasshouse();
  await manyOffers(cast, 100);
  const pages = [await listed(cast)];
  for (let next = pages[0]!.next; next; next = pages.at(-1)!.next) pages.push(await listed(cast, next));
  expect(pages.map(({ rows, total }) => [rows.length, total])).toEqual([
    [40, 100],
    [40, 100],
    [20, 100],
  ]);
  const rows = pages.flatMap((page) => page.rows);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(100);
  const sorted = rows.toSorted(
    (one, other) =>
      inOrder.indexOf(one.state) - inOrder.indexOf(other.state) ||
      other.draftedAt.getTime() - one.draftedAt.getTime(),
  );
  expect(rows).toEqual(sorted);
});

test("a place that is none begins the list anew, and nobody else's offers are in it", async () => {
  const [cast, other] = [await foundGlasshouse(), await foundGlasshouse()];
  await manyOffers(cast, 1);
  const first = await listed(cast);
  expect(first).toMatchObject({ rows: [{ title: "Offer 0" }], next: null, total: 1 });
  for (const after of [
    "sent",
    "sent_yesterday_here",
    `lost_${new Date().toISOString()}_${first.rows[0]!.id}`,
  ])
    expect(await listed(cast, after)).toEqual(first);
  expect(await listed(other)).toEqual({ rows: [], next: null, total: 0 });
});
