import { and, eq } from "drizzle-orm";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { outbox } from "@/db/schema";
import { cancelPanel } from "@/server/domain/interviews/cancel-panel";
import { remindPanel } from "@/server/domain/interviews/remind-panel";
import { addHoliday } from "@/server/domain/organisations/add-holiday";
import { nextBusinessMorning } from "@/server/domain/organisations/rules/business-days";
import { dismissScorecard } from "@/server/domain/scorecards/dismiss";
import { remindScorecards } from "@/server/domain/scorecards/remind-scorecards";
import { asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import { urls } from "../../../support/database";
import {
  holdInterview,
  type Interview,
  openJobWithPlan,
  scheduleInterview,
  score,
} from "../../../support/interviewing";

const hour = 3_600_000;
const superuser = new pg.Client(urls.superuser);
let cast: Cast;
let opening: Awaited<ReturnType<typeof openJobWithPlan>>;

beforeAll(async () => {
  await superuser.connect();
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
});
afterAll(() => superuser.end());

const mails = (kind: "scorecard_due" | "interview_reminder", { panelId }: Interview) =>
  asSystem(cast.organisationId, async (scope) =>
    (
      await scope.tx
        .select()
        .from(outbox)
        .where(and(eq(outbox.kind, kind)))
    ).filter(({ idempotencyKey }) => idempotencyKey.includes(panelId)),
  );

/** The jobs that wait for this panel: what, and when. */
async function waiting({ panelId }: Interview) {
  const { rows } = await superuser.query(
    "select key, run_at from graphile_worker._private_jobs where key like '%' || $1 || '%' order by key",
    [panelId],
  );
  return rows.map(({ key, run_at }) => [
    String(key).split(":")[0] + (/:(\d+)$/.exec(key)?.[1] ?? ""),
    run_at,
  ]);
}

const remind = (interview: Interview, round: number, now: Date) =>
  asSystem(
    cast.organisationId,
    (scope) => remindScorecards(scope, { panelId: interview.panelId, round }),
    now,
  );

describe("reminders of scorecards", () => {
  test("come an hour after the panel, to those alone who have still to score", async () => {
    const friday = new Date("2026-06-05T13:00:00Z");
    const interview = await holdInterview(cast, opening, { startsAt: friday });
    const due = new Date(friday.getTime() + 2 * hour);
    expect(await waiting(interview)).toContainEqual(["remind-scorecards1", due]);
    await score(interview, cast.panelists[0], "yes");
    await asMember(
      cast.panelists[1],
      (scope) => dismissScorecard(scope, { panelId: interview.panelId }),
      due,
    );
    expect(await remind(interview, 1, due)).toBe(1);
    const [mail, ...others] = await mails("scorecard_due", interview);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ toName: "Paz Paredes", memberId: cast.panelists[2].memberId });
    expect(mail!.text).toContain(`/interviews/${interview.panelId}/scorecard`);
    // The same round again sends nothing again.
    await remind(interview, 1, due);
    expect(await mails("scorecard_due", interview)).toHaveLength(1);
    // The next one waits for Monday morning, where the organisation is.
    expect(await waiting(interview)).toContainEqual(["remind-scorecards2", new Date("2026-06-08T08:30:00Z")]);
  });

  test("skip holidays, and end after ten or when everybody has scored", async () => {
    const interview = await holdInterview(cast, opening, { startsAt: new Date("2026-06-16T13:00:00Z") });
    await asMember(cast.owner, (scope) => addHoliday(scope, { day: "2026-06-17", name: "Glass day" }));
    const due = new Date("2026-06-16T15:00:00Z");
    await remind(interview, 1, due);
    expect(await waiting(interview)).toContainEqual(["remind-scorecards2", new Date("2026-06-18T08:30:00Z")]);
    expect(await remind(interview, 10, due)).toBe(3);
    expect((await waiting(interview)).map(([name]) => name)).not.toContain("remind-scorecards11");
    for (const player of cast.panelists) await score(interview, player, "yes");
    expect(await remind(interview, 2, due)).toBe(0);
  });

  test("do not come before the time, after a no-show or for a cancelled panel", async () => {
    const startsAt = new Date("2026-06-23T13:00:00Z");
    const interview = await scheduleInterview(cast, opening, { startsAt });
    expect(await remind(interview, 1, startsAt)).toBe(0);
    await asMember(
      cast.recruiter,
      (scope) => cancelPanel(scope, { panelId: interview.panelId, reason: "" }),
      new Date(startsAt.getTime() - hour),
    );
    expect(await remind(interview, 1, new Date(startsAt.getTime() + 3 * hour))).toBe(0);
  });

  test("the next business morning is never the same day, nor at the weekend", () => {
    const calendar = { timeZone: "America/New_York", holidays: new Set(["2026-07-03"]) };
    const next = (iso: string) => nextBusinessMorning(new Date(iso), calendar).toISOString();
    expect(next("2026-07-01T10:00:00Z")).toBe("2026-07-02T13:30:00.000Z");
    expect(next("2026-07-02T22:00:00Z")).toBe("2026-07-06T13:30:00.000Z");
    expect(next("2026-10-30T12:00:00Z")).toBe("2026-11-02T14:30:00.000Z");
  });
});

describe("the reminder of a panel", () => {
  test("comes the day before to candidate and panel, once, and not for a time that was given up", async () => {
    const startsAt = new Date("2026-07-10T13:00:00Z");
    const interview = await scheduleInterview(cast, opening, { startsAt });
    const before = new Date(startsAt.getTime() - 24 * hour);
    expect(await waiting(interview)).toContainEqual(["remind-panels", before]);
    const tell = (now: Date) =>
      asSystem(cast.organisationId, (scope) => remindPanel(scope, { panelId: interview.panelId }), now);
    await tell(new Date(before.getTime() - 3 * hour));
    expect(await mails("interview_reminder", interview)).toEqual([]);
    await tell(before);
    await tell(before);
    const found = await mails("interview_reminder", interview);
    expect(found.map(({ toName }) => toName).sort()).toEqual([
      "Paul Pfeiffer",
      "Paz Paredes",
      "Priya Patel",
      "Theo Marchetti",
    ]);
  });
});
