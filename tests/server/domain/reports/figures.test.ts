import { beforeAll, describe, expect, test } from "vitest";
import { addMilestone } from "@/server/domain/engagements/add-milestone";
import { newId } from "@/server/domain/ids";
import { dayIn } from "@/server/domain/organisations/rules";
import { FIGURE_WORDS, type Figure, PERIODS, type ReportInput } from "@/server/domain/reports/input";
import {
  countAfterInterview,
  countPromises,
  countSecondDoor,
  listBehind,
} from "@/server/domain/reports/reads";
import { findReception } from "@/server/domain/reports/reads/reception";
import { openJob } from "../../../support/applicants";
import { asMember, type Cast, foundGlasshouse } from "../../../support/cast";
import { manyApplicants } from "../../../support/many";
import { atWork, daysFromNow } from "../../../support/second-door";
import { superuser } from "../../../support/superuser";

// Every figure beside what somebody would count who reads all rows and asks one application after the other.

const minute = 60_000;
const day = 24 * 60 * minute;
const zone = "Europe/London";

type Row = Record<string, unknown>;
type World = Record<(typeof TABLES)[number], Row[]>;
const TABLES = ["applications", "panels", "visits", "outcomes", "engagements", "milestones"] as const;

const now = new Date();
let cast: Cast;
let jobs: string[];
let world: World;

beforeAll(async () => {
  cast = await foundGlasshouse(new Date(now.getTime() - 800 * day));
  const { engagementId } = await atWork(cast);
  await asMember(cast.manager, (scope) =>
    addMilestone(scope, { engagementId, title: "The channel plan", dueOn: daysFromNow(12) }),
  );
  jobs = [];
  // Rows are copied, as verbs would take minutes to bring about all that can come together.
  await superuser.query("set session_replication_role = replica");
  for (const title of ["Gardener", "Florist"]) {
    const job = await openJob(cast, { title });
    jobs.push(job.id);
    const people = await manyApplicants(cast, job, 90, now);
    for (const [at, { applicationId }] of people.entries())
      await happen(at, applicationId, people[at - 6 - (at % 3)]?.applicationId ?? null);
  }
  const read: [string, Row[]][] = [];
  for (const table of TABLES) {
    const days = table === "applications" ? ", promised_on::text as promised_on" : "";
    const { rows } = await superuser.query(`select *${days} from ${table} where organisation_id = $1`, [
      cast.organisationId,
    ]);
    read.push([table, rows]);
  }
  world = Object.fromEntries(read) as World;
}, 60_000);

/** What comes of the application at a place: each of these comes about in another rhythm, so that all of them meet. */
async function happen(at: number, id: string, earlier: string | null) {
  const applied = now.getTime() - at * 5 * day;
  const after = (days: number, minutes = 0) => new Date(applied + days * day + minutes * minute);
  const states = ["active", "hired", "consult_instead", "not_now", "withdrawn"];
  await superuser.query(
    `update applications set applied_at = $2, state = $3, reach = $4, promised_on = $5, answered_at = $6,
       called_back_from_id = $7 where id = $1`,
    [
      ...[id, after(0), states[at % 5], at % 5, dayIn(zone, after(20 + (at % 9)))],
      ...[at % 3 === 0 ? null : after((at * 7) % 83), at % 4 === 0 ? earlier : null],
    ],
  );
  for (let panel = 0; panel < at % 4; panel += 1) {
    const panelId = newId();
    const ends = after(3 + panel * 11, 37 * at);
    await copy("panels", { id: panelId, application_id: id, starts_at: after(panel * 11), ends_at: ends });
    if ((at + panel) % 6 === 5) continue;
    const came = (at + panel) % 5 !== 0;
    const wait = new Date(ends.getTime() + ((at * 3 + panel) % 21) * minute);
    const left = at % 7 === 1;
    await copy("visits", {
      ...{ id: newId(), panel_id: panelId, code: newId(), checked_in_at: came ? ends : null },
      ...{ met_at: came && !left && at % 8 > 0 ? wait : null, walked_out_at: came && left ? wait : null },
      no_show_at: came || at % 2 === 0 ? null : wait,
    });
  }
  if (at % 3 === 1) await copy("outcomes", { id: newId(), application_id: id, state: "superseded" });
  if (at % 2 === 0) {
    const [kind, state] = [
      at % 6 === 0 ? "not_now" : "consult_instead",
      ["told", "told", "leaving", "cancelled"][at % 7] ?? "told",
    ];
    await copy("outcomes", { id: newId(), application_id: id, kind, state });
  }
  if (at % 3 !== 0) return;
  const engagementId = newId();
  await copy("engagements", { id: engagementId, application_id: id });
  for (let position = 0; position < at % 4; position += 1)
    await copy("milestones", {
      ...{ id: newId(), engagement_id: engagementId, position },
      approved_at: position === 0 || at % 5 > 1 ? now : null,
    });
}

/** Another row like the one that came about by itself. */
const copy = (table: (typeof TABLES)[number], changes: Row) =>
  superuser.query(
    `insert into ${table} select (jsonb_populate_record(one, $2::jsonb)).* from ${table} one
     where organisation_id = $1 order by id limit 1`,
    [cast.organisationId, JSON.stringify(changes)],
  );

const dayOf = (value: unknown) => (value instanceof Date ? dayIn(zone, value) : null);
const addDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

/** One application, and all that any figure asks of it. */
function factsOf(application: Row) {
  const panels = world.panels.filter((panel) => panel.application_id === application.id);
  const visits = panels.flatMap((panel) =>
    world.visits
      .filter((visit) => visit.panel_id === panel.id)
      .map((visit) => ({ ...visit, ends: panel.ends_at }) as Row & { ends: unknown }),
  );
  const ends = visits.filter((visit) => visit.checked_in_at).map((visit) => dayOf(visit.ends) ?? "");
  const engagement = world.engagements.find((one) => one.application_id === application.id);
  const milestones = world.milestones.filter((one) => engagement && one.engagement_id === engagement.id);
  return {
    ...{ id: String(application.id), jobId: application.job_id, appliedAt: application.applied_at as Date },
    ...{ state: String(application.state), reach: Number(application.reach) },
    ...{ promised: String(application.promised_on), answered: dayOf(application.answered_at) },
    heardBy: ends.length > 0 ? addDays(ends.sort().at(-1) ?? "", 45) : null,
    ...{ visits, waits: visits.flatMap((visit) => minutesOf(visit) ?? []), engagement, milestones },
    offered: world.outcomes.some(
      (one) =>
        one.application_id === application.id && one.kind === "consult_instead" && one.state === "told",
    ),
    later: world.applications.filter((one) => one.called_back_from_id === application.id),
  };
}
type Facts = ReturnType<typeof factsOf>;

function minutesOf(visit: Row) {
  const end = visit.walked_out_at ?? visit.met_at;
  if (!(end instanceof Date) || !(visit.checked_in_at instanceof Date)) return null;
  return (end.getTime() - visit.checked_in_at.getTime()) / minute;
}

const today = dayIn(zone, now);
const COUNTS: Record<Figure, (facts: Facts) => boolean> = {
  applied: () => true,
  reviewed: ({ reach }) => reach >= 1,
  interviewed: ({ reach }) => reach >= 2,
  decided: ({ reach }) => reach >= 3,
  hired: ({ state }) => state === "hired",
  consult_instead: ({ state }) => state === "consult_instead",
  not_now: ({ state }) => state === "not_now",
  withdrawn: ({ state }) => state === "withdrawn",
  active: ({ state }) => state === "active",
  in_time: ({ answered, promised }) => answered !== null && answered <= promised,
  late: ({ answered, promised }) => answered !== null && answered > promised,
  overdue: ({ answered, promised, state }) => answered === null && state === "active" && promised < today,
  heard_in_45: ({ answered, heardBy }) => answered !== null && heardBy !== null && answered <= heardBy,
  silent_after_45: ({ answered, heardBy, state }) =>
    state !== "withdrawn" && heardBy !== null && (answered ?? today) > heardBy,
  received: ({ visits }) => visits.some((visit) => visit.checked_in_at),
  waited_long: ({ waits }) => waits.some((minutes) => minutes >= 10),
  walked_out: ({ visits }) => visits.some((visit) => visit.walked_out_at),
  no_show: ({ visits }) => visits.some((visit) => visit.no_show_at),
  offered: ({ offered }) => offered,
  accepted: ({ engagement }) => engagement !== undefined,
  delivered: ({ milestones }) => milestones.length > 0 && milestones.every((one) => one.approved_at),
  called_back: ({ engagement, later }) => engagement !== undefined && later.length > 0,
  hired_back: ({ engagement, later }) =>
    engagement !== undefined && later.some(({ state }) => state === "hired"),
};

const meant = ({ period, jobId }: ReportInput) =>
  world.applications
    .map(factsOf)
    .filter((facts) => facts.appliedAt.getTime() >= now.getTime() - PERIODS[period] * day)
    .filter((facts) => !jobId || facts.jobId === jobId);

const asked = (period: ReportInput["period"], ofOneJob: boolean): ReportInput =>
  ofOneJob ? { period, jobId: jobs[0] } : { period };

describe.each([
  ["quarter", false],
  ["year", false],
  ["all", false],
  ["year", true],
] as const)("over %s, of one job: %s", (period, ofOneJob) => {
  test("each figure counts whom it means", async () => {
    const input = asked(period, ofOneJob);
    const facts = meant(input);
    const counted = await asMember(
      cast.recruiter,
      async (scope) => ({
        ...(await countPromises(scope, input)),
        ...(await countAfterInterview(scope, input)),
        ...(await countSecondDoor(scope, input)),
        ...(await findReception(scope, input)),
      }),
      now,
    );
    const { measured, median_minutes, slow_minutes, ...figures } = counted;
    const expected = Object.keys(figures).map((name) => [name, facts.filter(COUNTS[name as Figure]).length]);
    expect(figures).toEqual(Object.fromEntries(expected));
    const waits = facts.flatMap((one) => one.waits).sort((one, other) => one - other);
    expect(measured).toBe(waits.length);
    expect(median_minutes).toBeCloseTo(quantile(waits, 0.5), 6);
    expect(slow_minutes).toBeCloseTo(quantile(waits, 0.9), 6);
  });

  test("each figure opens whom it counts, the newest first", async () => {
    const input = asked(period, ofOneJob);
    for (const figure of Object.keys(FIGURE_WORDS) as Figure[]) {
      const behind = await asMember(cast.recruiter, (scope) => listBehind(scope, { ...input, figure }), now);
      const expected = meant(input)
        .filter(COUNTS[figure])
        .sort(
          (one, other) => other.appliedAt.getTime() - one.appliedAt.getTime() || (one.id < other.id ? 1 : -1),
        );
      expect([figure, behind.map(({ id }) => id)]).toEqual([figure, expected.map(({ id }) => id)]);
    }
  });
});

test("no figure is empty, nor means everybody: or this would compare nothing", () => {
  const all = meant({ period: "year" });
  for (const [figure, isMeant] of Object.entries(COUNTS))
    if (figure !== "applied") {
      const some = all.filter(isMeant).length;
      expect([figure, some > 0 && some < all.length]).toEqual([figure, true]);
    }
});

/** Where so much of the sorted values lies below, between two of them in proportion. */
function quantile(values: number[], share: number) {
  const place = share * (values.length - 1);
  const [low, high] = [values[Math.floor(place)] ?? Number.NaN, values[Math.ceil(place)] ?? Number.NaN];
  return low + (high - low) * (place - Math.floor(place));
}
