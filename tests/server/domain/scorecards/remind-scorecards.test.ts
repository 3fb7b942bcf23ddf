import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { outbox } from "@/db/schema";
import { cancelPanel } from "@/server/domain/interviews/cancel-panel";
import { remindPanel } from "@/server/domain/interviews/remind-panel";
import { addHoliday } from "@/server/domain/organisations/add-holiday";
import { nextBusinessMorning } from "@/server/domain/organisations/rules/business-days";
import { closeDebrief } from "@/server/domain/scorecards/close-debrief";
import { dismissScorecard } from "@/server/domain/scorecards/dismiss";
import { handOverScorecard } from "@/server/domain/scorecards/hand-over";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { remindScorecards } from "@/server/domain/scorecards/remind-scorecards";
import { takeBackDismissal } from "@/server/domain/scorecards/take-back-dismissal";
import { asMember, asSystem, type Cast, foundGlasshouse } from "../../../support/cast";
import {
  holdInterview,
  type Interview,
  openJobWithPlan,
  scheduleInterview,
  score,
} from "../../../support/interviewing";
import { superuser } from "../../../support/superuser";

const hour = 3_600_000;
let cast: Cast;
let opening: Awaited<ReturnType<typeof openJobWithPlan>>;

beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
});

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
  return rows.map(({ key, run_at }) => [String(key).split(":")[0], run_at]);
}

const remind = ({ panelId }: Interview, now: Date) =>
  asSystem(cast.organisationId, (scope) => remindScorecards(scope, { panelId }), now);

describe("reminders of scorecards", () => {
  test("come an hour after the panel, to those alone who have still to score", async () => {
    const friday = new Date("2026-06-05T13:00:00Z");
    const interview = await holdInterview(cast, opening, { startsAt: friday });
    const due = new Date(friday.getTime() + 2 * hour);
    expect(await waiting(interview)).toContainEqual(["remind-scorecards", due]);
    await score(interview, cast.panelists[0], "yes");
    await asMember(
      cast.panelists[1],
      (scope) => dismissScorecard(scope, { panelId: interview.panelId }),
      due,
    );
    expect(await remind(interview, due)).toBe(1);
    const [mail, ...others] = await mails("scorecard_due", interview);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ toName: "Paz Paredes", memberId: cast.panelists[2].memberId });
    expect(mail!.text).toContain(`/interviews/${interview.panelId}/scorecard`);
    // Asked twice on one day, nobody gets a second mail.
    await remind(interview, due);
    expect(await mails("scorecard_due", interview)).toHaveLength(1);
    // The next one waits for Monday morning, where the organisation is.
    expect(await waiting(interview)).toContainEqual(["remind-scorecards", new Date("2026-06-08T08:30:00Z")]);
  });

  test("skip holidays, and nobody who owes one gets more than ten", async () => {
    const interview = await holdInterview(cast, opening, { startsAt: new Date("2026-06-16T13:00:00Z") });
    await asMember(cast.owner, (scope) => addHoliday(scope, { day: "2026-06-17", name: "Glass day" }));
    const due = new Date("2026-06-16T15:00:00Z");
    const [one, two, three] = cast.panelists;
    const mornings: string[] = [];
    for (let now = due; mornings.length < 20; ) {
      if ((await remind(interview, now)) === 0) break;
      const next = (await waiting(interview)).find(([name]) => name === "remind-scorecards")?.[1] as Date;
      expect(next > now).toBe(true);
      mornings.push(now.toISOString().slice(0, 10));
      now = next;
      if (mornings.length === 3) await score(interview, one, "yes");
    }
    expect(mornings).toEqual([
      ...["2026-06-16", "2026-06-18", "2026-06-19", "2026-06-22", "2026-06-23"],
      ...["2026-06-24", "2026-06-25", "2026-06-26", "2026-06-29", "2026-06-30"],
    ]);
    const times = (await mails("scorecard_due", interview)).map(({ toName }) => toName);
    const count = (name: string) => times.filter((toName) => toName === name).length;
    expect([count(one.name), count(two.name), count(three.name)]).toEqual([3, 10, 10]);
  });

  test("begin again for who takes “I wasn't there” back, and for who sat in instead", async () => {
    const interview = await holdInterview(cast, opening, {
      startsAt: new Date("2026-08-04T13:00:00Z"),
      panelists: [cast.panelists[0]],
    });
    const { panelId } = interview;
    const due = new Date("2026-08-04T15:00:00Z");
    await asMember(cast.panelists[0], (scope) => dismissScorecard(scope, { panelId }), due);
    expect(await remind(interview, due)).toBe(0);
    await asMember(cast.panelists[0], (scope) => takeBackDismissal(scope, { panelId }), due);
    const next = new Date("2026-08-05T08:30:00Z");
    expect(await waiting(interview)).toContainEqual(["remind-scorecards", next]);
    expect(await remind(interview, next)).toBe(1);
    const { memberId } = cast.panelists[1];
    await asMember(cast.panelists[0], (scope) => handOverScorecard(scope, { panelId, memberId }), next);
    await remind(interview, new Date("2026-08-06T08:30:00Z"));
    const told = (await mails("scorecard_due", interview)).map(({ toName }) => toName);
    expect(told.sort()).toEqual(["Paul Pfeiffer", "Priya Patel"]);
  });

  test("end when the debrief is closed: nothing can be handed in any more", async () => {
    const interview = await holdInterview(cast, opening, { startsAt: new Date("2026-08-11T13:00:00Z") });
    const { applicationId } = interview;
    await score(interview, cast.panelists[0], "yes");
    await asMember(cast.manager, (scope) => openDebrief(scope, { applicationId }));
    await asMember(cast.manager, (scope) => closeDebrief(scope, { applicationId }));
    expect(await remind(interview, new Date("2026-08-11T15:00:00Z"))).toBe(0);
  });

  test("do not come before the time, after a no-show or for a cancelled panel", async () => {
    const startsAt = new Date("2026-06-23T13:00:00Z");
    const interview = await scheduleInterview(cast, opening, { startsAt });
    expect(await remind(interview, startsAt)).toBe(0);
    await asMember(
      cast.recruiter,
      (scope) => cancelPanel(scope, { panelId: interview.panelId, reason: "" }),
      new Date(startsAt.getTime() - hour),
    );
    expect(await remind(interview, new Date(startsAt.getTime() + 3 * hour))).toBe(0);
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
