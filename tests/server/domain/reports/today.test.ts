import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { applications } from "@/db/schema";
import { writeMessage } from "@/server/domain/applications/write-message";
import { cancelRelease } from "@/server/domain/decisions/cancel-release";
import { releaseDecision } from "@/server/domain/decisions/release";
import { closeEngagement } from "@/server/domain/engagements/close";
import { counterTerms } from "@/server/domain/engagements/counter-terms";
import { logDay } from "@/server/domain/engagements/log-day";
import { recordReading } from "@/server/domain/engagements/record-reading";
import { reschedulePanel } from "@/server/domain/interviews/reschedule-panel";
import { signContract } from "@/server/domain/offers/sign-contract";
import { inviteMember } from "@/server/domain/organisations/invite-member";
import { revokeInvitation } from "@/server/domain/organisations/revoke-invitation";
import { dayIn } from "@/server/domain/organisations/rules";
import { countKept } from "@/server/domain/reports/reads/kept";
import { findToday, type TodayRow } from "@/server/domain/reports/reads/today";
import { openDebrief } from "@/server/domain/scorecards/open-debrief";
import { apply, openJob } from "../../../support/applicants";
import {
  apiAsCandidate,
  asCandidate,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  type Player,
} from "../../../support/cast";
import { decide } from "../../../support/decided";
import { holdInterview, openJobWithPlan, scheduleInterview, score } from "../../../support/interviewing";
import { atWork, daysFromNow, signing, withContract, withOfferedTerms } from "../../../support/second-door";

const DAY = 86_400_000;

describe("an owner's day", () => {
  test("names colleagues who were invited days ago and have not come, and says whose invitation has expired", async () => {
    const cast = await foundGlasshouse(daysAgo(60));
    const invite = (name: string, invitedOn: Date) =>
      asMember(
        cast.owner,
        (scope) =>
          inviteMember(scope, {
            ...{ name, email: `${name.toLowerCase()}@${cast.slug}.test`, title: "", role: "panelist" },
          }),
        invitedOn,
      );
    await invite("Early", daysAgo(20));
    await invite("Late", daysAgo(5));
    await invite("Fresh", daysAgo(1));
    const revoked = await invite("Revoked", daysAgo(10));
    await asMember(cast.owner, (scope) => revokeInvitation(scope, { invitationId: revoked.id }));
    expect(await rowsOf(cast.owner, "invited")).toMatchObject([
      { name: "Early", about: "Panelist", isOverdue: true },
      { name: "Late", about: "Panelist", isOverdue: false },
    ]);
    expect(await rowsOf(cast.recruiter, "invited")).toEqual([]);
  });

  test("says how many of those who were answered of late heard by their day, on the organisation's calendar", async () => {
    const cast = await foundGlasshouse(daysAgo(60));
    const job = await openJob(cast, {}, daysAgo(50));
    const answered = async (state: "not_now" | "withdrawn", on: Date, promisedOn: Date) => {
      const { applicationId } = await apply(cast, job, {}, daysAgo(48));
      const promised = dayIn("Europe/London", promisedOn);
      await asSystem(cast.organisationId, ({ tx }) =>
        tx
          .update(applications)
          .set({ state, answeredAt: on, promisedOn: promised })
          .where(eq(applications.id, applicationId)),
      );
    };
    const kept = () => asMember(cast.owner, countKept);
    expect(await kept()).toEqual({ answered: 0, inTime: 0 });
    await answered("not_now", daysAgo(5), daysAgo(4));
    await answered("not_now", daysAgo(5), daysAgo(5));
    await answered("not_now", daysAgo(5), daysAgo(7));
    await answered("not_now", daysAgo(40), daysAgo(45));
    await answered("withdrawn", daysAgo(5), daysAgo(4));
    expect(await kept()).toEqual({ answered: 3, inTime: 2 });
  });
});

describe("answers", () => {
  test("an overdue answer stands first, asks to be given, and is gone once its outcome is on its way", async () => {
    const cast = await foundGlasshouse(daysAgo(60));
    const job = await openJob(cast, { promisedDays: 10 }, daysAgo(40));
    const due = await apply(cast, job, {}, daysAgo(8));
    const late = await apply(cast, job, {}, daysAgo(12));
    await apply(cast, job, {}, daysAgo(1));
    const answers = () => rowsOf(cast.recruiter, "answers");
    expect(
      (await answers()).map(({ applicationId, kind, isOverdue }) => [applicationId, kind, isOverdue]),
    ).toEqual([
      [late.applicationId, "answer", true],
      [due.applicationId, "answer", false],
    ]);
    await decide(cast.recruiter, late.applicationId);
    expect((await answers())[0]).toMatchObject({ applicationId: late.applicationId, kind: "release" });
    const { applicationId } = late;
    const outcome = await asMember(cast.recruiter, (scope) =>
      releaseDecision(scope, { applicationId, when: "business_morning" }),
    );
    expect((await answers()).map((row) => row.applicationId)).toEqual([due.applicationId]);
    await asMember(cast.recruiter, (scope) => cancelRelease(scope, { outcomeId: outcome.id }));
    expect((await answers()).map((row) => row.applicationId)).toEqual([
      late.applicationId,
      due.applicationId,
    ]);
  });

  test("a decision that nobody has released asks for it, however far its promise", async () => {
    const cast = await foundGlasshouse();
    const { applicationId } = await apply(cast, await openJob(cast, { promisedDays: 60 }));
    await decide(cast.manager, applicationId);
    expect(await rowsOf(cast.recruiter, "answers")).toMatchObject([
      { applicationId, kind: "release", isOverdue: false },
    ]);
  });

  test("a hiring manager's day is about their own jobs", async () => {
    const cast = await foundGlasshouse(daysAgo(60));
    const theirs = await openJob(cast, { promisedDays: 2 }, daysAgo(30));
    const another = await openJob(
      cast,
      { promisedDays: 2, hiringManagerId: cast.owner.memberId },
      daysAgo(30),
    );
    const { applicationId } = await apply(cast, theirs, {}, daysAgo(5));
    await apply(cast, another, {}, daysAgo(5));
    expect((await rowsOf(cast.manager, "answers")).map((row) => row.applicationId)).toEqual([applicationId]);
    expect(await rowsOf(cast.recruiter, "answers")).toHaveLength(2);
  });
});

describe("panels, scores and debriefs", () => {
  test("a debrief is ready when everybody required has scored, and then wants a decision", async () => {
    const cast = await foundGlasshouse(daysAgo(60));
    const interview = await holdInterview(cast, await openJobWithPlan(cast), {
      startsAt: new Date(Date.now() - 3 * 3_600_000),
    });
    const { applicationId } = interview;
    for (const panelist of cast.panelists.slice(0, 2)) await score(interview, panelist, "yes");
    expect(await rowsOf(cast.manager, "debriefs")).toEqual([]);
    expect(await rowsOf(cast.recruiter, "missing")).toMatchObject([{ applicationId, count: 1 }]);
    expect(await rowsOf(cast.panelists[2], "scorecards")).toMatchObject([
      { applicationId, kind: "scorecard" },
    ]);
    await score(interview, cast.panelists[2], "mixed");
    expect(await rowsOf(cast.manager, "debriefs")).toMatchObject([{ applicationId, kind: "debrief" }]);
    await asMember(cast.manager, (scope) => openDebrief(scope, { applicationId }));
    expect(await rowsOf(cast.manager, "debriefs")).toMatchObject([{ applicationId, kind: "decide" }]);
    await decide(cast.manager, applicationId, "consult_instead");
    expect(await rowsOf(cast.manager, "debriefs")).toEqual([]);
  });

  test("an answer that is due and waits for its debrief is asked for once", async () => {
    const cast = await foundGlasshouse(daysAgo(60));
    const startsAt = daysAgo(20);
    const interview = await holdInterview(cast, await openJobWithPlan(cast, daysAgo(40)), { startsAt });
    const { applicationId } = interview;
    for (const panelist of cast.panelists) await score(interview, panelist, "yes");
    expect(await rowsOf(cast.manager, "answers")).toMatchObject([
      { applicationId, kind: "debrief", isOverdue: true },
    ]);
    expect(await rowsOf(cast.manager, "debriefs")).toEqual([]);
    await asMember(cast.manager, (scope) => openDebrief(scope, { applicationId }));
    expect(await rowsOf(cast.manager, "answers")).toMatchObject([{ applicationId, kind: "decide" }]);
  });

  test("who has still to score learns nothing of a debrief, a decision or a release from their day", async () => {
    const cast = await foundGlasshouse(daysAgo(60));
    const panelists = [cast.panelists[0], cast.recruiter];
    const startsAt = new Date(Date.now() - 3 * 3_600_000);
    const interview = await holdInterview(cast, await openJobWithPlan(cast), { startsAt, panelists });
    const { applicationId } = interview;
    const before = await dayOf(cast.recruiter);
    await score(interview, cast.panelists[0], "yes");
    await asMember(cast.manager, (scope) => openDebrief(scope, { applicationId }));
    await decide(cast.manager, applicationId, "not_now");
    await asMember(cast.owner, (scope) =>
      releaseDecision(scope, { applicationId, when: "business_morning" }),
    );
    expect(await dayOf(cast.recruiter)).toEqual(before);
  });

  test("the front desk and panelists are asked for nothing of recruiting", async () => {
    const cast = await foundGlasshouse(daysAgo(60));
    await apply(cast, await openJob(cast, { promisedDays: 1 }, daysAgo(30)), {}, daysAgo(5));
    expect(await dayOf(cast.frontDesk)).toEqual([]);
    expect(await dayOf(cast.panelists[0])).toEqual([]);
  });
});

describe("times that are asked for", () => {
  test("a candidate who asks for another time waits for it on the day, until there is one", async () => {
    const cast = await foundGlasshouse(daysAgo(60));
    const opening = await openJobWithPlan(cast);
    const email = "evening@example.test";
    const startsAt = new Date(Date.now() + 3 * DAY);
    const { applicationId, panelId } = await scheduleInterview(cast, opening, {
      startsAt,
      applicant: { email },
    });
    expect(await rowsOf(cast.recruiter, "times")).toEqual([]);
    const portal = (await apiAsCandidate(email, cast.slug)).portal;
    await portal.askForOtherTimes({ applicationId, words: "" });
    expect(await rowsOf(cast.recruiter, "times")).toMatchObject([
      { applicationId, kind: "other_times", targetId: panelId },
    ]);
    expect(await rowsOf(cast.panelists[0], "times")).toEqual([]);
    await asMember(cast.recruiter, (scope) =>
      reschedulePanel(scope, {
        panelId,
        startsAt: new Date(startsAt.getTime() + DAY),
        timeZone: "Europe/London",
      }),
    );
    expect(await rowsOf(cast.recruiter, "times")).toEqual([]);
  });
});

describe("replies and agreements", () => {
  test("a message waits until it is read, and a counter-proposal until it is dealt with", async () => {
    const cast = await foundGlasshouse();
    const who = await withOfferedTerms(cast);
    const { applicationId, termsId } = who;
    await asCandidate(who, (scope) =>
      writeMessage(scope, { applicationId, body: "May I begin two days later?" }),
    );
    expect(await rowsOf(cast.recruiter, "messages")).toMatchObject([
      { applicationId, about: "May I begin two days later?" },
    ]);
    const wanted = {
      scope: "The same work, two days later.",
      startsOn: daysFromNow(12),
      endsOn: daysFromNow(33),
      dayQuarters: 60,
      rateMinorUnits: 70_000,
    };
    await asCandidate(who, (scope) => counterTerms(scope, { termsId, ...wanted, note: "" }));
    expect(await rowsOf(cast.recruiter, "replies")).toMatchObject([{ applicationId, kind: "countered" }]);
    expect(await rowsOf(cast.owner, "approvals")).toMatchObject([{ applicationId, kind: "terms" }]);
  });

  test("what somebody wrote who has withdrawn since is there to be read, and asks for no answer", async () => {
    const cast = await foundGlasshouse();
    const job = await openJob(cast);
    const email = `leaving@${cast.slug}.test`;
    const who = { organisationId: cast.organisationId, ...(await apply(cast, job, { email })) };
    const { applicationId } = who;
    await asCandidate(who, (scope) => writeMessage(scope, { applicationId, body: "I have another offer." }));
    expect(await rowsOf(cast.recruiter, "messages")).toMatchObject([{ kind: "message" }]);
    await (await apiAsCandidate(email, cast.slug)).portal.withdraw({ applicationId, reason: "" });
    expect(await rowsOf(cast.recruiter, "messages")).toMatchObject([{ applicationId, kind: "farewell" }]);
  });

  test("a contract asks for the organisation's signature only when it is its turn", async () => {
    const cast = await foundGlasshouse();
    const who = await withContract(cast);
    expect(await rowsOf(cast.manager, "signatures")).toEqual([]);
    await asCandidate(who, (scope) => signContract(scope, signing(who.contractId)));
    expect(await rowsOf(cast.manager, "signatures")).toMatchObject([{ targetId: who.contractId }]);
    expect(await rowsOf(cast.owner, "signatures")).toEqual([]);
  });

  test("a reading asks its sponsor to confirm it", async () => {
    const cast = await foundGlasshouse();
    const who = await atWork(cast);
    const reading = { resultId: who.resultId, readOn: daysFromNow(0), value: 412_000, note: "" };
    await asCandidate(who, (scope) => recordReading(scope, reading));
    expect(await rowsOf(cast.manager, "engagements")).toMatchObject([
      { kind: "reading", count: 412_000, targetId: who.engagementId },
    ]);
  });

  test("days of one engagement ask for approval in one row, also when it is closed", async () => {
    const cast = await foundGlasshouse();
    const who = await atWork(cast, { startsOn: daysFromNow(1), answerBy: daysFromNow(0) });
    const { engagementId } = who;
    const later = new Date(Date.now() + 3 * 86_400_000);
    for (const workedOn of [daysFromNow(1), daysFromNow(2)])
      await asCandidate(who, (scope) => logDay(scope, { engagementId, workedOn, dayQuarters: 4 }), later);
    await asMember(cast.manager, (scope) => closeEngagement(scope, { engagementId, note: "" }), later);
    const rows = async (player: Player) =>
      (await asMember(player, findToday, later)).sections.find(({ id }) => id === "engagements")?.rows ?? [];
    expect(await rows(cast.manager)).toMatchObject([{ kind: "day", count: 2, targetId: engagementId }]);
    expect(await rows(cast.owner)).toHaveLength(1);
    expect(await rows(cast.recruiter)).toEqual([]);
  });
});

test("nobody's day holds anything of another organisation", async () => {
  const [cast, other] = [await foundGlasshouse(), await foundGlasshouse(daysAgo(60))];
  await fill(other);
  for (const player of [cast.owner, cast.recruiter, cast.manager]) expect(await dayOf(player)).toEqual([]);
});

async function fill(cast: Cast) {
  const job = await openJob(cast, { promisedDays: 1 }, daysAgo(30));
  await apply(cast, job, {}, daysAgo(5));
  await holdInterview(cast, await openJobWithPlan(cast), { startsAt: new Date(Date.now() - 3_600_000) });
}

async function dayOf(player: Player) {
  return (await asMember(player, findToday)).sections;
}

async function rowsOf(player: Player, id: string): Promise<TodayRow[]> {
  return (await dayOf(player)).find((section) => section.id === id)?.rows ?? [];
}

function daysAgo(days: number) {
  return new Date(Date.now() - days * DAY);
}
