import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { findOrganisation } from "../organisations/reads";
import { dayIn } from "../organisations/rules";
import type { Scope } from "../scope";
import type { Figure, ReportInput } from "./input";
import { FUNNEL, PERIODS } from "./input";
import { LONG_MINUTES } from "./reads/reception";

/** So soon after their last interview a candidate has to hear (Ontario, Employment Standards Act 2000, section 8.6). */
const ONTARIO_DAYS = 45;

/** When a fact counts for a figure. Each is asked of one row of `facts`. */
const CONDITIONS: Record<Figure, SQL> = {
  applied: sql`true`,
  reviewed: sql`facts.reach >= 1`,
  interviewed: sql`facts.reach >= 2`,
  decided: sql`facts.reach >= 3`,
  hired: sql`facts.state = 'hired'`,
  consult_instead: sql`facts.state = 'consult_instead'`,
  not_now: sql`facts.state = 'not_now'`,
  withdrawn: sql`facts.state = 'withdrawn'`,
  active: sql`facts.state = 'active'`,
  in_time: sql`facts.answered_on <= facts.promised_on`,
  late: sql`facts.answered_on > facts.promised_on`,
  overdue: sql`facts.answered_on is null and facts.state = 'active' and facts.promised_on < facts.today`,
  heard_in_45: sql`facts.answered_on <= facts.last_interview + ${ONTARIO_DAYS}::int`,
  silent_after_45: sql`facts.state <> 'withdrawn' and coalesce(facts.answered_on, facts.today) > facts.last_interview + ${ONTARIO_DAYS}::int`,
  received: sql`facts.received`,
  waited_long: sql`facts.waited_long`,
  walked_out: sql`facts.walked_out`,
  no_show: sql`facts.no_show`,
  offered: sql`facts.offered`,
  accepted: sql`facts.engagement_id is not null`,
  delivered: sql`facts.delivered`,
  // Whoever is called back from the talent pool came through no second door.
  called_back: sql`facts.engagement_id is not null and facts.called_back`,
  hired_back: sql`facts.engagement_id is not null and facts.hired_back`,
};

const PROMISE = ["in_time", "late", "overdue"] as const;
const AFTER_INTERVIEW = ["heard_in_45", "silent_after_45"] as const;
const SECOND_DOOR = ["offered", "accepted", "delivered", "called_back", "hired_back"] as const;

/** How far the applications of each job have come, and with what answer. */
export async function listFunnels(scope: Scope, input: ReportInput) {
  // Alike ones are counted before anything is asked of them: of a hundred thousand there are some hundred kinds.
  const rows = await scope.tx.execute(sql`
    with facts as (
      select a.job_id, a.state, a.reach, count(*) as times from applications a
      where ${isMeant(scope, input)} group by a.job_id, a.state, a.reach)
    select j.id as job_id, j.title, ${counts(FUNNEL, sql`sum(facts.times)`)}
    from facts join jobs j on j.id = facts.job_id
    group by j.id, j.title order by applied desc, j.title`);
  return rows.rows.map((row) => funnelRow.parse(row));
}

/** Whether people heard by the day that was promised. */
export async function countPromises(scope: Scope, input: ReportInput) {
  return promiseRow.parse(await countTogether(scope, input, PROMISE));
}

/** Whether those who were interviewed heard within the days that Ontario's law allows. */
export async function countAfterInterview(scope: Scope, input: ReportInput) {
  const interviewed = sql`facts.last_interview is not null`;
  return afterInterviewRow.parse(await countTogether(scope, input, AFTER_INTERVIEW, interviewed));
}

/** From “consult instead” to the contract. */
export async function countSecondDoor(scope: Scope, input: ReportInput) {
  return secondDoorRow.parse(await countEach(scope, input, SECOND_DOOR));
}

/** The applications behind a figure, the newest first. */
export async function listBehind(scope: Scope, { figure, ...input }: ReportInput & { figure: Figure }) {
  const rows = await scope.tx.execute(sql`
    with facts as (${await factsOf(scope, input)}),
      newest as (select * from facts where ${CONDITIONS[figure]} order by applied_at desc, id desc limit 500)
    select newest.id, c.name as candidate_name, j.title as job_title, newest.state,
      newest.applied_on, newest.promised_on::text, newest.answered_on::text
    from newest
    join jobs j on j.id = newest.job_id
    join candidates c on c.id = newest.candidate_id
    order by newest.applied_at desc, newest.id desc`);
  return rows.rows.map((row) => behindRow.parse(row));
}

/** Counts what is asked of the same applications in one walk through all `of` them. */
async function countTogether(scope: Scope, input: ReportInput, figures: readonly Figure[], of = sql`true`) {
  const rows = await scope.tx.execute(sql`
    with facts as (${await factsOf(scope, input)}) select ${counts(figures)} from facts where ${of}`);
  return rows.rows[0];
}

/** Counts each figure by itself, beginning with the few that it is about and not with every application. */
async function countEach(scope: Scope, input: ReportInput, figures: readonly Figure[]) {
  const each = figures.map(
    (figure) =>
      sql`(select count(*)::int from facts where ${CONDITIONS[figure]}) as ${sql.identifier(figure)}`,
  );
  const rows = await scope.tx.execute(sql`
    with facts as not materialized (${await factsOf(scope, input)}) select ${sql.join(each, sql`, `)}`);
  return rows.rows[0];
}

function counts(figures: readonly Figure[], times = sql`count(*)`): SQL {
  return sql.join(
    figures.map(
      (figure) =>
        sql`coalesce(${times} filter (where ${CONDITIONS[figure]}), 0)::int as ${sql.identifier(figure)}`,
    ),
    sql`, `,
  );
}

/**
 * One row for each application: all that any figure asks of it. What belongs to few of them is gathered first and
 * joined, once an application: PostgreSQL leaves out what a figure does not ask for, and begins with what it does.
 */
async function factsOf(scope: Scope, input: ReportInput): Promise<SQL> {
  const { timeZone } = await findOrganisation(scope);
  return sql`
    select a.id, a.job_id, a.candidate_id, a.state, a.applied_at, a.promised_on,
      (a.applied_at at time zone ${timeZone})::date::text as applied_on,
      (a.answered_at at time zone ${timeZone})::date as answered_on,
      ${dayIn(timeZone, scope.now)}::date as today,
      a.reach, came.last_interview, came.received, came.waited_long, came.walked_out, came.no_show,
      offers.application_id is not null as offered,
      e.id as engagement_id,
      done.all_of_them as delivered,
      exists (select 1 from applications later where later.called_back_from_id = a.id) as called_back,
      exists (select 1 from applications later where later.called_back_from_id = a.id
        and later.state = 'hired') as hired_back
    from applications a
    left join (
      select p.application_id,
        max((p.ends_at at time zone ${timeZone})::date) filter (where v.checked_in_at is not null) as last_interview,
        bool_or(v.checked_in_at is not null) as received,
        bool_or(coalesce(v.walked_out_at, v.met_at) - v.checked_in_at
          >= interval '1 minute' * ${LONG_MINUTES}::int) as waited_long,
        bool_or(v.walked_out_at is not null) as walked_out,
        bool_or(v.no_show_at is not null) as no_show
      from panels p join visits v on v.panel_id = p.id
      group by p.application_id
    ) came on came.application_id = a.id
    left join (
      select distinct o.application_id from outcomes o where o.kind = 'consult_instead' and o.state = 'told'
    ) offers on offers.application_id = a.id
    left join engagements e on e.application_id = a.id
    left join (
      select m.engagement_id, bool_and(m.approved_at is not null) as all_of_them from milestones m
      group by m.engagement_id
    ) done on done.engagement_id = e.id
    where ${isMeant(scope, input)}`;
}

/** Of an application `a`: the report is about it. */
function isMeant(scope: Scope, { period, jobId }: ReportInput): SQL {
  const since = new Date(scope.now.getTime() - PERIODS[period] * 86_400_000);
  return sql`a.applied_at >= ${since.toISOString()}::timestamptz ${jobId ? sql`and a.job_id = ${jobId}` : sql``}`;
}

const figure = z.number();
const funnelRow = z
  .object({ job_id: z.string(), title: z.string() })
  .extend(
    Object.fromEntries(FUNNEL.map((name) => [name, figure])) as Record<
      (typeof FUNNEL)[number],
      typeof figure
    >,
  );
const promiseRow = z.object({ in_time: figure, late: figure, overdue: figure });
const afterInterviewRow = z.object({ heard_in_45: figure, silent_after_45: figure });
const secondDoorRow = z.object({
  offered: figure,
  accepted: figure,
  delivered: figure,
  called_back: figure,
  hired_back: figure,
});
const behindRow = z.object({
  id: z.string(),
  candidate_name: z.string(),
  job_title: z.string(),
  state: z.string(),
  applied_on: z.string(),
  promised_on: z.string(),
  answered_on: z.string().nullable(),
});
