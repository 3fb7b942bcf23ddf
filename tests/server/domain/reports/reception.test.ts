import { beforeAll, expect, test } from "vitest";
import { checkIn } from "@/server/domain/interviews/check-in";
import { markNoShow } from "@/server/domain/interviews/mark-no-show";
import { markWalkedOut } from "@/server/domain/interviews/mark-walked-out";
import { sendIn } from "@/server/domain/interviews/send-in";
import type { Figure } from "@/server/domain/reports/input";
import { listBehind } from "@/server/domain/reports/reads";
import { findReception } from "@/server/domain/reports/reads/reception";
import { asMember, type Cast, foundGlasshouse } from "../../../support/cast";
import { openJobWithPlan, scheduleInterview } from "../../../support/interviewing";

const year = { period: "year" } as const;
const hour = 3_600_000;
const minute = 60_000;

let cast: Cast;
let count = 0;

beforeAll(async () => {
  cast = await foundGlasshouse(new Date(Date.now() - 40 * 24 * hour));
  const opening = await openJobWithPlan(cast);
  const visitor = async () => {
    const startsAt = new Date(Date.now() - (24 + 2 * ++count) * hour);
    return scheduleInterview(cast, opening, { startsAt, panelists: [cast.panelists[0]] });
  };
  const waiting = async (minutes: number, end: typeof sendIn | typeof markWalkedOut) => {
    const { panelId, startsAt } = await visitor();
    await asMember(cast.frontDesk, (scope) => checkIn(scope, { panelId, room: "1" }), startsAt);
    const met = new Date(startsAt.getTime() + minutes * minute);
    await asMember(cast.frontDesk, (scope) => end(scope, { panelId }), met);
  };
  for (const minutes of [2, 4, 6]) await waiting(minutes, sendIn);
  await waiting(10, sendIn);
  await waiting(18, markWalkedOut);
  const { panelId, startsAt } = await visitor();
  await asMember(
    cast.frontDesk,
    (scope) => markNoShow(scope, { panelId }),
    new Date(startsAt.getTime() + hour),
  );
  // One is still expected, and nothing of it is measured.
  await scheduleInterview(cast, opening, { startsAt: new Date(Date.now() + 50 * hour) });
});

test("waiting is measured from check-in until somebody was met or left; who did not come is counted", async () => {
  const found = await asMember(cast.manager, (scope) => findReception(scope, year));
  expect(found).toEqual({
    ...{ received: 5, waited_long: 2, walked_out: 1, no_show: 1, measured: 5 },
    median_minutes: 6,
    slow_minutes: expect.closeTo(14.8, 6),
  });
});

test("every figure opens exactly the people it counts", async () => {
  const found = await asMember(cast.manager, (scope) => findReception(scope, year));
  for (const figure of ["received", "waited_long", "walked_out", "no_show"] satisfies Figure[]) {
    const behind = await asMember(cast.manager, (scope) => listBehind(scope, { ...year, figure }));
    expect([figure, behind.length]).toEqual([figure, found[figure]]);
  }
});

test("nothing of it is another organisation's, and without visitors there is no figure", async () => {
  const other = await foundGlasshouse();
  expect(await asMember(other.manager, (scope) => findReception(scope, year))).toEqual({
    ...{ received: 0, waited_long: 0, walked_out: 0, no_show: 0, measured: 0 },
    median_minutes: null,
    slow_minutes: null,
  });
});
