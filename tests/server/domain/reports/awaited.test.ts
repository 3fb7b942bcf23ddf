import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { moveStillDeciding } from "@/server/domain/applications/move-still-deciding";
import { reverseDecision } from "@/server/domain/decisions/reverse";
import { cancelPanel } from "@/server/domain/interviews/cancel-panel";
import { checkIn } from "@/server/domain/interviews/check-in";
import { markNoShow } from "@/server/domain/interviews/mark-no-show";
import { markWalkedOut } from "@/server/domain/interviews/mark-walked-out";
import { reschedulePanel } from "@/server/domain/interviews/reschedule-panel";
import { schedulePanel } from "@/server/domain/interviews/schedule-panel";
import { takeBackAbsence } from "@/server/domain/interviews/take-back-absence";
import { withdrawApplication } from "@/server/domain/portal/withdraw";
import { listDebriefsReady, listScorecardsMissing } from "@/server/domain/reports/reads/meetings";
import type { FoundRow } from "@/server/domain/reports/reads/today";
import type { Scope } from "@/server/domain/scope";
import { dismissScorecard } from "@/server/domain/scorecards/dismiss";
import { handOverScorecard } from "@/server/domain/scorecards/hand-over";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { submitScorecard } from "@/server/domain/scorecards/submit";
import { submitOnBehalf } from "@/server/domain/scorecards/submit-on-behalf";
import { takeBackDismissal } from "@/server/domain/scorecards/take-back-dismissal";
import {
  asCandidate,
  asMember,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
  type Player,
} from "../../../support/cast";
import { decide } from "../../../support/decided";
import {
  holdInterview,
  type Interview,
  openJobWithPlan,
  scheduleInterview,
  score,
  scorecardOf,
} from "../../../support/interviewing";
import { overlap } from "../../../support/overlap";
import { superuser } from "../../../support/superuser";

// What scoring awaits is kept by triggers. Whatever is done in whatever order, what is kept is what the rows say when
// they are asked from nothing, and each member's day holds what it would hold if it were made of that.

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let cast: Cast;
let players: Player[];
let openings: Awaited<ReturnType<typeof openJobWithPlan>>[];
let internal: Player;
let slot = 0;

beforeAll(async () => {
  cast = await foundGlasshouse();
  const join = (name: string, role: "admin" | "recruiter") =>
    joinOrganisation(cast.owner, { name, email: `${name.split(" ")[0]}@${cast.slug}.test`, role });
  internal = await join("Ines Internal", "recruiter");
  const admin = await join("Ada Admin", "admin");
  const theirs = await openJobWithPlan(cast);
  openings = [theirs, await openJobWithPlan({ ...cast, manager: cast.owner })];
  players = [...cast.panelists, cast.recruiter, cast.manager, cast.owner, admin, internal];
});

/** Two applications with two panels each; one is a member's own, and one panel is still to come. */
async function begin() {
  const [theirs, others] = openings as [(typeof openings)[0], (typeof openings)[0]];
  const [one, two, three] = cast.panelists;
  const at = () => new Date(Date.now() - ++slot * 3 * HOUR);
  const first = await holdInterview(cast, theirs, {
    ...{ startsAt: at(), panelists: [one, two], changes: { optionalIds: [cast.recruiter.memberId] } },
  });
  const isNew = slot === 1;
  const second = await holdInterview(cast, others, {
    ...{ startsAt: at(), panelists: [two, three, cast.manager] },
    ...(isNew ? { applicant: { email: internal.email, name: internal.name } } : {}),
  });
  const third = await another(first, theirs, { startsAt: at(), panelists: [three] });
  const fourth = await scheduleInterview(cast, others, { startsAt: at(), panelists: [one, cast.owner] });
  return [first, second, third, fourth];
}

/** One more panel of an application. */
async function another(
  interview: Interview,
  { plan }: (typeof openings)[0],
  { startsAt, panelists }: { startsAt: Date; panelists: Player[] },
): Promise<Interview> {
  const { applicationId } = interview;
  const panelistIds = panelists.map(({ memberId }) => memberId);
  const scheduled = { applicationId, planId: plan.id, startsAt, timeZone: "Europe/London", panelistIds };
  const { id: panelId } = await asMember(
    cast.recruiter,
    (scope) => schedulePanel(scope, scheduled),
    new Date(startsAt.getTime() - DAY),
  );
  await asMember(cast.frontDesk, (scope) => checkIn(scope, { panelId, room: "Room 3" }), startsAt);
  return { ...interview, panelId, startsAt };
}

const VERBS = [
  ...["submit", "dismiss", "take back", "hand over", "on behalf", "open", "decide", "reverse"],
  ...["no-show", "walked out", "here after all", "check in", "move", "cancel", "withdraw", "later"],
] as const;

/** What no verb does, or none alone: the rows that say it may be put right by hand, by an import or an erasure. */
const WRITES = [
  "delete from ratings where scorecard_id in (select id from scorecards where panel_id = $1); delete from scorecards where panel_id = $1",
  "update scorecards set submitted_at = null where panel_id = $1",
  "update scorecards set submitted_at = now() where panel_id = $1",
  "delete from dismissals where panel_id = $1",
  "delete from debriefs where application_id = $2",
  "update decisions set reversed_at = now() where application_id = $2",
  "delete from decisions where application_id = $2",
  "update panelists set released_at = now() where panel_id = $1 and required",
  "update panelists set released_at = null where panel_id = $1",
  "update panelists set required = not required where panel_id = $1",
  "delete from panelists where panel_id = $1 and not required",
  "update visits set checked_in_at = null, walked_out_at = null where panel_id = $1",
  "update visits set checked_in_at = now(), no_show_at = null where panel_id = $1",
  "update visits set no_show_at = now(), checked_in_at = null where panel_id = $1",
  "update visits set walked_out_at = now() where panel_id = $1",
  "delete from visits where panel_id = $1",
  "update panels set state = 'cancelled' where id = $1",
  "update panels set state = 'scheduled' where id = $1",
  "update panels set starts_at = starts_at - interval '1 day', ends_at = ends_at - interval '1 day' where id = $1",
  "update panels set ends_at = now() + interval '1 day' where id = $1",
  "update applications set state = 'not_now' where id = $2",
  "update applications set state = 'active' where id = $2",
  "update applications set promised_on = promised_on + 3 where id = $2",
];

const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ what: fc.constantFrom<string>(...VERBS), ...whoAndWhere() }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constantFrom<string>(...WRITES), ...whoAndWhere() }) },
  ),
  { minLength: 8, maxLength: 20 },
);

function whoAndWhere() {
  return { who: fc.nat({ max: 6 }), to: fc.nat({ max: 6 }), where: fc.nat({ max: 3 }) };
}

interface Step {
  what: string;
  who: number;
  to: number;
  where: number;
}

/** Does one thing, or is refused. */
async function take(interviews: Interview[], { what, who, to, where }: Step) {
  const interview = interviews[where]!;
  const { panelId, applicationId, candidateId, startsAt } = interview;
  const [player, other] = [players[who]!, players[to]!];
  const as = (work: (scope: Scope) => Promise<unknown>, by = player, now?: Date) => asMember(by, work, now);
  const { revision: _none, ...content } = scorecardOf(interview, "yes");
  const desk = (work: (scope: Scope) => Promise<unknown>) => as(work, cast.frontDesk, startsAt);
  if (what === "submit") return as((scope) => submitScorecard(scope, scorecardOf(interview, "mixed")));
  if (what === "dismiss") return as((scope) => dismissScorecard(scope, { panelId }));
  if (what === "take back") return as((scope) => takeBackDismissal(scope, { panelId }));
  const { memberId } = other;
  if (what === "hand over") return as((scope) => handOverScorecard(scope, { panelId, memberId }));
  if (what === "on behalf") return as((scope) => submitOnBehalf(scope, { ...content, memberId }));
  if (what === "open") return as((scope) => openDebrief(scope, { applicationId }));
  if (what === "decide") return decide(player, applicationId);
  if (what === "reverse") return as((scope) => reverseDecision(scope, { applicationId }));
  if (what === "no-show") return desk((scope) => markNoShow(scope, { panelId }));
  if (what === "walked out") return desk((scope) => markWalkedOut(scope, { panelId }));
  if (what === "here after all") return desk((scope) => takeBackAbsence(scope, { panelId }));
  if (what === "check in") return desk((scope) => checkIn(scope, { panelId, room: "Room 3" }));
  const before = new Date(startsAt.getTime() - DAY);
  const time = { startsAt: new Date(startsAt.getTime() - HOUR), timeZone: "Europe/London" };
  if (what === "move") {
    const panelistIds = [player.memberId, other.memberId];
    return as((scope) => reschedulePanel(scope, { panelId, panelistIds, ...time }), cast.recruiter, before);
  }
  if (what === "cancel")
    return as((scope) => cancelPanel(scope, { panelId, reason: "Rain." }), cast.recruiter, before);
  if (what === "withdraw")
    return asCandidate({ organisationId: cast.organisationId, candidateId }, (scope) =>
      withdrawApplication(scope, { applicationId }),
    );
  const promisedOn = new Date(Date.now() + 20 * DAY).toISOString().slice(0, 10);
  if (what === "later") return as((scope) => moveStillDeciding(scope, { applicationId, promisedOn }));
  const written = what.split("; ").map((statement) => filled(statement, panelId, applicationId));
  return superuser.query(`begin; ${written.join("; ")}; commit`);
}

const filled = (statement: string, panelId: string, applicationId: string) =>
  statement.replaceAll("$1", `'${panelId}'`).replaceAll("$2", `'${applicationId}'`);

describe("what scoring awaits", () => {
  test("is kept as the rows say it, whatever happens in whatever order, and everybody's day is made of it", async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (taken) => {
        const interviews = await begin();
        for (const step of [null, ...taken]) {
          if (step) await take(interviews, step).catch(() => superuser.query("rollback"));
          await expectTruth(interviews, JSON.stringify(step));
        }
      }),
      { numRuns: 6, endOnFailure: true },
    );
  }, 120_000);

  test("of two panelists who submit at the same time, the second sees the first", async () => {
    const interview = await holdInterview(cast, openings[0]!, {
      startsAt: new Date(Date.now() - ++slot * 3 * HOUR),
      panelists: cast.panelists.slice(0, 2),
    });
    const submit = (player: Player, work?: (scope: Scope) => Promise<void>) =>
      asMember(player, async (scope) => {
        await submitScorecard(scope, scorecardOf(interview, "yes"));
        await work?.(scope);
      });
    const [one, two] = cast.panelists;
    const both = await overlap(
      (hold) =>
        submit(one, async ({ tx }) => {
          await tx.execute(sql`set constraints all immediate`);
          await hold();
        }),
      () => submit(two),
    );
    expect(both.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    await expectTruth([interview], "both submitted");
    expect((await shown(cast.manager, [interview.applicationId])).debriefs).toEqual([
      interview.applicationId,
    ]);
  });

  test("is hidden from whoever has still to score, and nobody but the database writes it", async () => {
    const interview = await holdInterview(cast, openings[0]!, {
      startsAt: new Date(Date.now() - ++slot * 3 * HOUR),
      panelists: [cast.panelists[0], cast.recruiter],
    });
    const { applicationId } = interview;
    await score(interview, cast.panelists[0], "yes");
    const read = (player: Player) =>
      asMember(player, async ({ tx }) => {
        const { rows } = await tx.execute<{ seats: number }>(
          sql`select seats from awaited_scorecards where application_id = ${applicationId}
            union all select 0 from awaited_debriefs where application_id = ${applicationId}`,
        );
        return rows;
      });
    expect(await read(cast.recruiter)).toEqual([]);
    expect(await read(cast.panelists[0])).toEqual([{ seats: 1 }, { seats: 0 }]);
    for (const statement of [
      sql`update awaited_scorecards set seats = 9`,
      sql`delete from awaited_debriefs`,
      sql`select 1 from awaited_debriefs for update`,
      sql`insert into awaited_debriefs (application_id, promised_on) values (uuidv7(), current_date)`,
      sql`select renew_awaited(current_organisation(), ${applicationId})`,
    ])
      await expect(asMember(cast.owner, ({ tx }) => tx.execute(statement))).rejects.toMatchObject({
        cause: { code: "42501" },
      });
  });
});

/** What is kept of these is what their rows say, and so is what each member is shown of them. */
async function expectTruth(interviews: Interview[], what: string) {
  const ids = [...new Set(interviews.map(({ applicationId }) => applicationId))];
  expect(await kept(ids), what).toEqual(await derived(ids));
  for (const player of players)
    expect([player.name, await shown(player, ids)], what).toEqual([
      ...[player.name, await fromNothing(player, ids)],
    ]);
}

/** What the database keeps of applications. */
async function kept(ids: string[]) {
  const scorecards = await superuser.query(
    "select panel_id as id, starts_at, ends_at, seats from awaited_scorecards where application_id = any ($1) order by 1",
    [ids],
  );
  const debriefs = await superuser.query(
    "select application_id as id, promised_on::text as day from awaited_debriefs where application_id = any ($1) and is_due order by 1",
    [ids],
  );
  return { scorecards: scorecards.rows, debriefs: debriefs.rows };
}

/** The same, asked from nothing. */
async function derived(ids: string[]) {
  const scorecards = await superuser.query(
    `select id, starts_at, ends_at, seats from (${missing(ids)}) missing order by 1`,
  );
  const debriefs = await superuser.query(`select id, day from (${ready(ids)}) ready order by 1`);
  return { scorecards: scorecards.rows, debriefs: debriefs.rows };
}

const owing = `from panelists seat
  left join scorecards s on s.organisation_id = seat.organisation_id and s.panel_id = seat.panel_id and s.member_id = seat.member_id
  left join dismissals d on d.organisation_id = seat.organisation_id and d.panel_id = seat.panel_id and d.member_id = seat.member_id
  where seat.panel_id = p.id and seat.released_at is null and s.submitted_at is null and d.id is null`;

const among = (ids: string[]) => `= any ('{${ids.join()}}'::uuid[])`;

const missing = (ids: string[]) => `select * from (
  select p.id, p.starts_at, p.ends_at, a.job_id, (select count(*)::integer ${owing}) as seats
  from panels p join applications a on a.id = p.application_id join visits v on v.panel_id = p.id
  where a.id ${among(ids)} and p.state = 'scheduled' and a.state = 'active'
    and v.checked_in_at is not null and v.walked_out_at is null
    and not exists (select 1 from debriefs d where d.application_id = a.id)) held where seats > 0`;

const ready = (ids: string[]) => `select a.id, a.promised_on::text as day, a.job_id from applications a
  where a.id ${among(ids)} and a.state = 'active'
    and not exists (select 1 from decisions d where d.application_id = a.id and d.reversed_at is null)
    and (exists (select 1 from debriefs d where d.application_id = a.id)
      or (exists (select 1 from scorecards s where s.application_id = a.id and s.submitted_at is not null)
        and not exists (select 1 from panels p join visits v on v.panel_id = p.id
          where p.application_id = a.id and p.state = 'scheduled' and v.no_show_at is null and v.walked_out_at is null
            and exists (select 1 ${owing} and seat.required))))`;

/** The parts of somebody's day that come of it: panels with how many owe a scorecard, and debriefs, in their order. */
function shown(player: Player, ids: string[]) {
  return asMember(player, async (scope) => {
    const { memberId, role } = player;
    const today = scope.now.toISOString().slice(0, 10);
    const onlyMine = role === "hiring_manager";
    const asking = { memberId, role, timeZone: "Europe/London", today, onlyMine };
    const isAmong = ({ applicationId }: FoundRow) => ids.includes(applicationId ?? "");
    const panels = (await listScorecardsMissing(scope, asking)).filter(isAmong);
    const debriefs = (await listDebriefsReady(scope, asking)).filter(isAmong);
    return {
      missing: panels.map(({ targetId, count }) => [targetId, count]),
      debriefs: debriefs.map(({ applicationId }) => applicationId),
    };
  });
}

/** The same, from what the member's own policies let them see of the rows themselves. */
function fromNothing(player: Player, ids: string[]) {
  const mine = sql.raw(
    `(j.hiring_manager_id = '${player.memberId}' or '${player.role}' <> 'hiring_manager')`,
  );
  return asMember(player, async ({ tx, now }) => {
    const panels = await tx.execute<{ id: string; seats: number }>(
      sql`select m.id, m.seats from (${sql.raw(missing(ids))}) m join jobs j on j.id = m.job_id
        where ${mine} and m.ends_at <= ${now} and m.starts_at <= ${now} order by m.ends_at, m.id`,
    );
    const debriefs = await tx.execute<{ id: string }>(
      sql`select r.id from (${sql.raw(ready(ids))}) r join jobs j on j.id = r.job_id where ${mine} order by r.day, r.id`,
    );
    return {
      missing: panels.rows.map(({ id, seats }) => [id, seats]),
      debriefs: debriefs.rows.map(({ id }) => id),
    };
  });
}
