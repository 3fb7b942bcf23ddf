import { eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { applications, RATINGS, ratings, scorecards, scorecardVersions } from "@/db/schema";
import { findPanelAgreement, listPanelAgreements } from "@/server/domain/reports/reads/panel-agreement";
import { krippendorffAlpha } from "@/server/domain/reports/rules/alpha";
import { amendScorecard } from "@/server/domain/scorecards/amend";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import type { RatingWord } from "@/server/domain/scorecards/words";
import { asMember, asSystem, type Cast, foundGlasshouse, type Player } from "../../../support/cast";
import {
  holdInterview,
  type Interview,
  openJobWithPlan,
  score,
  scorecardOf,
} from "../../../support/interviewing";

const year = { period: "year" } as const;
const hour = 3_600_000;

let cast: Cast;
let jobId: string;
let first: Interview;

/** What the panelists give to one candidate after another: each time something else, and mostly something alike. */
const given = (turn: number, seat: number, competencies: number): RatingWord[] =>
  Array.from({ length: competencies }, (_, at) => {
    const point = (turn + at + (turn % 3 === 0 ? seat : 0)) % RATINGS.length;
    return RATINGS[point] ?? "mixed";
  });

beforeAll(async () => {
  cast = await foundGlasshouse();
  const opening = await openJobWithPlan(cast);
  jobId = opening.job.id;
  const hold = async (turn: number, players: Player[]) => {
    const startsAt = new Date(Date.now() - (turn + 2) * 4 * hour);
    const interview = await holdInterview(cast, opening, { startsAt });
    for (const [seat, player] of players.entries())
      await score(interview, player, given(turn, seat, interview.competencyIds.length));
    return interview;
  };
  first = await hold(0, cast.panelists);
  for (let turn = 1; turn < 11; turn += 1) await hold(turn, cast.panelists.slice(0, 2 + (turn % 2)));
  const [one, two, three] = cast.panelists;
  // Amended twice with the others' in sight: what it said before counts.
  for (const [at, rating] of (["strong_yes", "no"] as const).entries())
    await asMember(one, (scope) =>
      amendScorecard(scope, {
        ...scorecardOf(first, rating),
        ...{ version: at + 1, reason: "I had mixed two candidates up." },
      }),
    );
  // Came after the debrief was opened, and makes no pair.
  const late = await hold(11, [two]);
  await asMember(cast.manager, (scope) => openDebrief(scope, { applicationId: late.applicationId }));
  await score(late, three, "no", "no", new Date());
  // A job with a single candidate is not among those that are listed.
  const other = await holdInterview(cast, await openJobWithPlan(cast));
  for (const player of cast.panelists) await score(other, player, "yes");
}, 60_000);

test("is what the ratings say that were given blind, read one by one", async () => {
  const units = await unitsRead();
  const [listed, ...others] = await asMember(cast.recruiter, (scope) => listPanelAgreements(scope, year));
  expect(others).toEqual([]);
  expect(listed).toMatchObject({ jobId, candidates: 11, units: units.length });
  expect(listed?.alpha).toBeCloseTo(krippendorffAlpha(units, "ordinal", RATINGS.length) ?? Number.NaN, 12);
  const found = await asMember(cast.recruiter, (scope) => findPanelAgreement(scope, jobId));
  expect(found).toEqual({
    ...{ fewest: 10, candidates: 11, units: units.length },
    ...{ alpha: listed?.alpha, interval: listed?.interval },
  });
});

test("leaves out whom the member who asks is blind to", async () => {
  const opening = await openJobWithPlan(cast);
  const interview = await holdInterview(cast, opening, { startsAt: new Date(Date.now() - 4 * hour) });
  const [one, two, three] = cast.panelists;
  await score(interview, one, "yes");
  await score(interview, two, "no");
  const asks = (player: Player) => asMember(player, (scope) => findPanelAgreement(scope, opening.job.id));
  expect(await asks(cast.recruiter)).toMatchObject({ candidates: 1 });
  expect(await asks(three)).toMatchObject({ candidates: 0, units: 0 });
});

/** The points of every competency of every candidate of the job, as somebody would gather them who reads it all. */
async function unitsRead() {
  const { cards, points, before } = await asSystem(cast.organisationId, async ({ tx }) => ({
    cards: await tx
      .select({
        id: scorecards.id,
        applicationId: scorecards.applicationId,
        informed: scorecards.informed,
        late: scorecards.late,
      })
      .from(scorecards)
      .innerJoin(applications, eq(applications.id, scorecards.applicationId))
      .where(eq(applications.jobId, jobId)),
    points: await tx.select().from(ratings),
    before: await tx.select().from(scorecardVersions),
  }));
  expect([cards.filter(({ informed }) => informed).length, cards.filter(({ late }) => late).length]).toEqual([
    1, 1,
  ]);
  const units = new Map<string, number[]>();
  for (const { id, applicationId, informed } of cards.filter(({ late }) => !late)) {
    const said = informed
      ? before.find(({ scorecardId, informed }) => scorecardId === id && !informed)?.ratings
      : points.filter(({ scorecardId }) => scorecardId === id);
    for (const { competencyId, rating } of said ?? []) {
      const key = `${applicationId} ${competencyId}`;
      if (rating) units.set(key, [...(units.get(key) ?? []), RATINGS.indexOf(rating)]);
    }
  }
  return [...units.values()].filter((unit) => unit.length > 1);
}
