import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { findDemo, removeDemo, takeStock } from "@/db/seed/as-owner";
import { funnels } from "@/db/seed/content/funnels";
import { planApplicants } from "@/db/seed/crowd/applicants";
import { Days } from "@/db/seed/days";
import { seedDemo } from "@/db/seed/demo";
import { reserved } from "@/db/seed/story/all";
import { openJob } from "../support/applicants";
import { foundGlasshouse } from "../support/cast";
import { urls } from "../support/database";
import { superuser } from "../support/superuser";

// The demo is made as on a Saturday night after New Year, when nobody works and half of what is planned falls on a
// holiday: its opening scene is the same at any time.
const now = new Date("2026-01-03T02:20:00Z");

process.env.SERVICE_DATABASE_URL = urls.worker;

beforeAll(async () => {
  // A few applications of each job are enough; the scenes are all there.
  const few = funnels.map((funnel) => ({ ...funnel, applicants: 9, panels: 3, hires: 1, withdrawals: 1 }));
  await seedDemo({ now, funnels: few, say: () => {}, takeStock: () => takeStock(urls.owner) });
}, 300_000);

describe("what a visitor finds when the demo opens", () => {
  test("eight jobs, of which one was made for a call back and was never published", async () => {
    expect(await count("jobs")).toBe(8);
    expect(await count("jobs", "unpublished_reason is not null and published_at is null")).toBe(1);
    expect(await count("jobs", "title = 'Senior Marketing Strategist' and state = 'published'")).toBe(1);
  });

  test("somebody was checked in six minutes ago and no panelist has answered", async () => {
    const waiting = await rows(
      `select v.checked_in_at from visits v join panels p on p.id = v.panel_id
       where p.ends_at > $1 and v.checked_in_at is not null
       and not exists (select 1 from panelists s where s.panel_id = p.id and s.answer is not null)`,
      [now],
    );
    expect(waiting).toEqual([{ checked_in_at: new Date(now.getTime() - 6 * 60_000) }]);
  });

  test("a panel of three has scored, apart, and nobody has opened its debrief", async () => {
    const ready = await rows(
      `select p.id from panels p where p.starts_at < $1
       and (select count(*) from scorecards s where s.panel_id = p.id and s.submitted_at is not null) = 3
       and not exists (select 1 from debriefs d where d.application_id = p.application_id)`,
      [now],
    );
    expect(ready).toHaveLength(1);
    const overall = await rows("select overall from scorecards where panel_id = $1 order by overall", [
      ready[0]?.id,
    ]);
    expect(overall.map((card) => card.overall)).toEqual(["no", "strong_yes", "yes"]);
  });

  test("finished engagements have worked every paid day, approved, and the one under way waits for two", async () => {
    const works = await rows(
      `select e.state, t.day_quarters::int agreed, sum(d.day_quarters)::int logged,
         count(*) filter (where d.approved_at is null)::int waiting
       from engagements e join terms t on t.id = e.terms_id join logged_days d on d.engagement_id = e.id
       group by e.id, e.state, t.day_quarters order by e.state, agreed`,
    );
    expect(works).toEqual([
      { state: "closed", agreed: 32, logged: 32, waiting: 0 },
      { state: "closed", agreed: 80, logged: 80, waiting: 0 },
      { state: "running", agreed: 56, logged: 40, waiting: 2 },
    ]);
  });

  test("exactly one answer is overdue, by a day", async () => {
    const late = await rows(
      "select promised_on::text from applications where state = 'active' and promised_on < $1",
      ["2026-01-03"],
    );
    expect(late).toEqual([{ promised_on: "2026-01-02" }]);
  });

  test("exactly one outcome waits to leave, on the next business morning", async () => {
    const leaving = await rows("select leaves_at from outcomes where state = 'leaving'");
    expect(leaving).toEqual([{ leaves_at: new Date("2026-01-05T09:30:00Z") }]);
  });

  test("a manager is named in a note and has something to do today, and two people are worth asking again", async () => {
    const [named] = await rows(
      "select m.role from note_mentions n join members m on m.id = n.member_id where n.read_at is null",
    );
    expect(named).toEqual({ role: "hiring_manager" });
    expect(await rows("select due_on::text from tasks where done_at is null")).toEqual([
      { due_on: "2026-01-03" },
    ]);
    // One waits for their answer; the other can be called back at once.
    const kept = await rows(
      `select a.state from pool_entries p join applications a on a.candidate_id = p.candidate_id
       where p.left_at is null order by a.state`,
    );
    expect(kept).toEqual([{ state: "active" }, { state: "consult_instead" }]);
  });

  test("a counter-proposal waits, and so does a question", async () => {
    expect(await count("terms", "author = 'candidate' and state = 'proposed'")).toBe(1);
    const asked = await rows(
      "select 1 from terms_answers a join terms t on t.id = a.terms_id where a.kind = 'ask' and t.state = 'offered'",
    );
    expect(asked).toHaveLength(1);
  });

  test("of a chain of two one has approved the counter-proposal, and it is the owner's turn", async () => {
    const steps = await rows(
      `select s.role, s.answer from approval_steps s join approvals a on a.id = s.approval_id
       join terms t on t.id = a.terms_id where t.state = 'proposed' order by s.position`,
    );
    expect(steps).toEqual([
      { role: "recruiter", answer: "approved" },
      { role: "owner", answer: null },
    ]);
  });

  test("work was rated on what the panel scored, and its reference was issued as a sealed file", async () => {
    expect(await count("work_ratings")).toBe(4);
    const [reference, ...others] = await rows(
      `select r.written_by <> r.checked_by as checked, f.sha256 = r.sha256 as sealed
       from engagement_references r join files f on f.id = r.file_id where r.issued_at < $1`,
      [now],
    );
    expect([reference, others]).toEqual([{ checked: true, sealed: true }, []]);
  });

  test("stages can begin from a template, and some answers of a form are flagged", async () => {
    expect(await count("stage_templates")).toBe(1);
    const flagging = await rows("select label from job_questions where flags->'answers' is not null");
    expect(flagging).toEqual([{ label: "How many days a week would you like to be in London?" }]);
  });

  test("one engagement stands at 412,000 of 500,000 leads, confirmed", async () => {
    const [leads] = await rows(
      `select e.state, r.target::int, max(d.value)::int as reached, bool_and(d.confirmed_at is not null) as confirmed
       from engagements e join results r on r.engagement_id = e.id join readings d on d.result_id = r.id
       where r.name = 'Leads' group by 1, 2`,
    );
    expect(leads).toEqual({ state: "running", target: 500_000, reached: 412_000, confirmed: true });
  });

  test("one story is complete: the first application keeps “consult instead”, the second is hired", async () => {
    const complete = await rows(
      `select first.state as first, second.state as second, o.state as offer from applications second
       join applications first on first.id = second.called_back_from_id join offers o on o.application_id = second.id`,
    );
    expect(complete).toEqual([{ first: "consult_instead", second: "hired", offer: "signed" }]);
  });

  test("panels are coming this week, and somebody has begun a scorecard", async () => {
    expect(await count("panels", "starts_at > '2026-01-04' and state = 'scheduled'")).toBeGreaterThan(3);
    expect(await count("scorecards", "submitted_at is null")).toBe(1);
  });
});

describe("how panels find their times", () => {
  test("times wait for a candidate's choice, and another candidate asks for other times", async () => {
    const [waiting, ...others] = await rows(
      `select p.expires_at > $1 as open, (select count(*)::int from proposed_times t where t.proposal_id = p.id
         and t.starts_at > $1) as times from proposals p where p.state = 'open'`,
      [now],
    );
    expect([waiting, others]).toEqual([{ open: true, times: 4 }, []]);
    expect(await count("time_requests", "answered_at is null and panel_id is not null")).toBe(1);
  });

  test("some keep hours of their own, one on another clock, and some have times blocked", async () => {
    expect(
      await count("members", "exists (select 1 from working_hours h where h.member_id = members.id)"),
    ).toBe(3);
    expect(await count("members", "time_zone = 'Europe/Berlin'")).toBe(1);
    expect(await count("busy_times", `calendar_id is null and ends_at > '${now.toISOString()}'`)).toBe(4);
  });

  test("two have handed in a calendar, which says when they are busy and not with what", async () => {
    const read = await rows("select state, busy_count, text from imported_calendars");
    expect(read).toEqual(Array(2).fill({ state: "read", busy_count: 6, text: null }));
    expect(await count("busy_times", "calendar_id is not null and note = ''")).toBe(12);
  });

  test("an alternate sits in for somebody who had no time any more when the candidate chose", async () => {
    const [standing, ...others] = await rows(
      `select p.state, p.panelist_ids, p.alternate_ids,
         (select json_agg(s.member_id) from panelists s where s.panel_id = p.panel_id) as seated
       from proposals p where jsonb_array_length(p.alternate_ids) > 0`,
    );
    expect(others).toEqual([]);
    expect(standing.state).toBe("chosen");
    const left = standing.panelist_ids.filter((id: string) => !standing.seated.includes(id));
    expect([left.length, standing.seated.length]).toEqual([1, 3]);
    expect(standing.seated).toContain(standing.alternate_ids[0]);
  });

  test("candidates have said what they need on the day", async () => {
    expect(await count("adjustments", "words <> ''")).toBeGreaterThan(1);
  });

  test("nobody who has withdrawn is still expected", async () => {
    const expected = await rows(
      `select p.id from panels p join applications a on a.id = p.application_id
       where a.state = 'withdrawn' and p.state = 'scheduled' and p.starts_at > $1`,
      [now],
    );
    expect(expected).toEqual([]);
    expect(await count("panels", "state = 'cancelled'")).toBeGreaterThan(0);
  });
});

describe("what lies in the past stays there", () => {
  test("no mail waits to be sent but those of the present", async () => {
    const waiting = await rows("select kind from outbox where state <> 'sent'");
    expect(waiting).toEqual([{ kind: "outcome_not_now" }]);
    expect(await count("outbox", "state = 'sent' and abs(extract(epoch from sent_at - due_at)) > 60")).toBe(
      0,
    );
  });

  test("no task of the past is left to a worker, and every signed contract was sealed then", async () => {
    const left = await rows("select task_identifier as task from graphile_worker.jobs where run_at < $1", [
      now,
    ]);
    expect(left).toEqual([]);
    expect(await count("contracts", "signed_at is not null")).toBe(await count("contract_seals"));
    expect(await count("contract_seals", `sealed_at > '${now.toISOString()}'`)).toBe(0);
  });

  test("nothing happened in the future", async () => {
    for (const [table, column] of [
      ["audit_entries", "at"],
      ["notes", "written_at"],
      ["messages", "sent_at"],
      ["stage_moves", "moved_at"],
      ["scorecards", "submitted_at"],
      ["decisions", "decided_at"],
      ["outcomes", "told_at"],
      ["signatures", "signed_at"],
      ["readings", "recorded_at"],
    ])
      expect([table, await count(String(table), `${column} > '${now.toISOString()}'`)]).toEqual([table, 0]);
  });

  test("every CV is a file that lies in storage, and its text was read", async () => {
    expect(await count("files", "kind = 'cv' and text_state <> 'read'")).toBe(0);
    const stored = readdirSync(join(String(process.env.DATA_DIR), "files", "cvs"));
    expect(stored).toHaveLength(await count("files", "kind = 'cv'"));
  });
});

test("nobody who applies is one of those the scenes tell of, and nobody applies twice for one job", () => {
  const all = planApplicants(new Days(now, new Set()), funnels, reserved);
  expect(all.length).toBeGreaterThan(380);
  expect(all.filter(({ person }) => reserved.has(person.name))).toEqual([]);
  expect(new Set(all.map(({ job, person }) => `${job} ${person.email}`)).size).toBe(all.length);
});

test("removing the demo takes all of it, and nothing of anybody else", async () => {
  const other = await foundGlasshouse();
  await openJob(other);
  const before = await rowsByTable(other.organisationId);
  const { demo, others } = await findDemo(urls.owner);
  expect({ isWhole: demo?.isWhole, others }).toEqual({ isWhole: true, others: 1 });
  for (const id of [demo?.organisationId, other.organisationId])
    await superuser.query(
      "select graphile_worker.add_job('remind-panels', json_build_object('organisationId', $1::text))",
      [id],
    );
  await removeDemo(urls.owner, String(demo?.organisationId));

  expect((await findDemo(urls.owner)).demo).toBeNull();
  expect(await rowsByTable(String(demo?.organisationId))).toEqual({});
  expect(await rowsByTable(other.organisationId)).toEqual(before);
  expect(await toDo(String(demo?.organisationId))).toBe(0);
  expect(await toDo(other.organisationId)).toBeGreaterThan(0);
  expect(readdirSync(join(String(process.env.DATA_DIR), "files", "cvs"))).toEqual([]);
}, 60_000);

async function rows(statement: string, values: unknown[] = []) {
  return (await superuser.query(statement, values)).rows;
}

async function count(table: string, where = "true"): Promise<number> {
  const [row] = await rows(`select count(*)::int as all from ${table} where ${where}`);
  return row.all;
}

/** How much waits in the queue about an organisation. */
const toDo = (organisationId: string) =>
  count("graphile_worker._private_jobs", `payload ->> 'organisationId' = '${organisationId}'`);

/** How many rows of each table an organisation has, where it has any. */
async function rowsByTable(organisationId: string) {
  const tables = await rows(
    "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'organisation_id'",
  );
  const counted: Record<string, number> = {};
  for (const { name } of tables) {
    const all = await count(name, `organisation_id = '${organisationId}'`);
    if (all > 0) counted[name] = all;
  }
  return counted;
}
