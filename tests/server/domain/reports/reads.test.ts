import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { STAGE_KINDS, stages } from "@/db/schema";
import { moveApplication } from "@/server/domain/applications/move";
import { checkIn } from "@/server/domain/interviews/check-in";
import { FIGURE_WORDS, type Figure } from "@/server/domain/reports/input";
import {
  countAfterInterview,
  countPromises,
  countSecondDoor,
  listBehind,
  listFunnels,
} from "@/server/domain/reports/reads";
import { findReception } from "@/server/domain/reports/reads/reception";
import { apply, openJob } from "../../../support/applicants";
import { asMember, foundGlasshouse } from "../../../support/cast";
import { openJobWithPlan, scheduleInterview } from "../../../support/interviewing";
import { toConsult, withContract } from "../../../support/second-door";

const day = 86_400_000;
const year = { period: "year" } as const;

test("each application is counted once in its job, and every figure opens exactly its list", async () => {
  const cast = await foundGlasshouse();
  await toConsult(cast);
  const job = await openJob(cast, { title: "Gardener" });
  for (let count = 0; count < 3; count++) await apply(cast, job);
  const funnels = await asMember(cast.manager, (scope) => listFunnels(scope, year));
  expect(funnels.map(({ title, applied, active }) => ({ title, applied, active }))).toEqual([
    { title: "Gardener", applied: 3, active: 3 },
    { title: "Senior Marketing Strategist", applied: 1, active: 1 },
  ]);
  const promises = await asMember(cast.manager, (scope) => countPromises(scope, year));
  const secondDoor = await asMember(cast.manager, (scope) => countSecondDoor(scope, year));
  const { received, waited_long, walked_out, no_show } = await asMember(cast.manager, (scope) =>
    findReception(scope, year),
  );
  const afterInterview = await asMember(cast.manager, (scope) => countAfterInterview(scope, year));
  const reception = { received, waited_long, walked_out, no_show };
  const counted: Partial<Record<Figure, number>> = {
    ...promises,
    ...afterInterview,
    ...reception,
    ...secondDoor,
  };
  for (const { job_id: _, title: __, ...row } of funnels)
    for (const [figure, count] of Object.entries(row) as [Figure, number][])
      counted[figure] = (counted[figure] ?? 0) + count;
  for (const figure of Object.keys(FIGURE_WORDS) as Figure[]) {
    const behind = await asMember(cast.manager, (scope) => listBehind(scope, { ...year, figure }));
    expect([figure, behind.length]).toEqual([figure, counted[figure]]);
  }
});

test("the second door is counted step by step, and an answer that was told keeps its promise", async () => {
  const cast = await foundGlasshouse();
  await withContract(cast);
  const steps = await asMember(cast.manager, (scope) => countSecondDoor(scope, year));
  expect(steps).toEqual({ offered: 1, accepted: 1, delivered: 0, called_back: 0, hired_back: 0 });
  const promises = await asMember(cast.manager, (scope) => countPromises(scope, year));
  expect(promises).toEqual({ in_time: 1, late: 0, overdue: 0 });
});

test("a promise that has passed without an answer is overdue, and one that was kept is not", async () => {
  const cast = await foundGlasshouse();
  const long = new Date(Date.now() - 30 * 86_400_000);
  const job = await openJob(cast, { promisedDays: 14 }, long);
  await apply(cast, job, {}, long);
  await apply(cast, job);
  const promises = await asMember(cast.recruiter, (scope) => countPromises(scope, year));
  expect(promises).toEqual({ in_time: 0, late: 0, overdue: 1 });
});

test("45 days after their last interview a candidate has heard, or is counted as one who has not", async () => {
  const cast = await foundGlasshouse(new Date(Date.now() - 80 * day));
  const opening = await openJobWithPlan(cast);
  for (const daysAgo of [10, 44, 47]) {
    const startsAt = new Date(Date.now() - daysAgo * day);
    const { panelId } = await scheduleInterview(cast, opening, { startsAt });
    await asMember(cast.frontDesk, (scope) => checkIn(scope, { panelId, room: "1" }), startsAt);
  }
  // Nobody came to this one: it was no interview.
  await scheduleInterview(cast, opening, { startsAt: new Date(Date.now() - 60 * day) });
  const count = () => asMember(cast.manager, (scope) => countAfterInterview(scope, year));
  expect(await count()).toEqual({ heard_in_45: 0, silent_after_45: 1 });

  const told = await foundGlasshouse();
  await withContract(told);
  expect(await asMember(told.manager, (scope) => countAfterInterview(scope, year))).toEqual({
    heard_in_45: 1,
    silent_after_45: 0,
  });
});

test("a report looks no further back than it says, and into no other organisation", async () => {
  const [cast, other] = [await foundGlasshouse(), await foundGlasshouse()];
  const long = new Date(Date.now() - 200 * 86_400_000);
  const job = await openJob(cast, {}, long);
  await apply(cast, job, {}, long);
  const applied = async (period: "quarter" | "year") =>
    (await asMember(cast.recruiter, (scope) => listFunnels(scope, { period }))).length;
  expect([await applied("quarter"), await applied("year")]).toEqual([0, 1]);
  const foreign = { ...year, jobId: job.id, figure: "applied" as const };
  expect(await asMember(other.recruiter, (scope) => listBehind(scope, foreign))).toEqual([]);
});

test("who was moved back is counted as far as they ever came, in the order of the stages' kinds", async () => {
  const cast = await foundGlasshouse();
  const { rows } = await asMember(cast.owner, ({ tx }) =>
    tx.execute(
      sql`select coalesce(reach_of(kind), 0) as reach from unnest(${sql.param([...STAGE_KINDS])}::text[]) kind`,
    ),
  );
  expect(rows.map(({ reach }) => reach)).toEqual(STAGE_KINDS.map((_, place) => place));

  const job = await openJob(cast);
  const { applicationId } = await apply(cast, job);
  const [reviewed, interview] = await asMember(cast.recruiter, ({ tx }) =>
    tx.select().from(stages).where(eq(stages.jobId, job.id)).orderBy(stages.position).offset(1).limit(2),
  );
  for (const [version, stage] of [interview, reviewed].entries())
    await asMember(cast.recruiter, (scope) =>
      moveApplication(scope, { applicationId, toStageId: stage?.id ?? "", version: version + 1 }),
    );
  const [funnel] = await asMember(cast.manager, (scope) => listFunnels(scope, year));
  expect(funnel).toMatchObject({ applied: 1, reviewed: 1, interviewed: 1, decided: 0 });
});
