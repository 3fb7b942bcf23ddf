import { eq, like } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { outbox } from "@/db/schema";
import { answerVisit } from "@/server/domain/interviews/answer-visit";
import { cancelPanel } from "@/server/domain/interviews/cancel-panel";
import { changeRoom } from "@/server/domain/interviews/change-room";
import { checkIn } from "@/server/domain/interviews/check-in";
import { confirmArrival } from "@/server/domain/interviews/confirm-arrival";
import { visitCodeInput } from "@/server/domain/interviews/input";
import { markNoShow } from "@/server/domain/interviews/mark-no-show";
import { markWalkedOut } from "@/server/domain/interviews/mark-walked-out";
import { findPanel } from "@/server/domain/interviews/reads/panels";
import {
  findArrival,
  findArrivalByCode,
  findBadge,
  listArrivals,
} from "@/server/domain/interviews/reads/visits";
import { arrivalsOf } from "@/server/domain/interviews/rules/visits";
import { sendIn } from "@/server/domain/interviews/send-in";
import { takeBackAbsence } from "@/server/domain/interviews/take-back-absence";
import { listToScore } from "@/server/domain/scorecards/reads/mine";
import { remindScorecards } from "@/server/domain/scorecards/remind-scorecards";
import {
  apiAs,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
} from "../../../support/cast";
import { holdInterview, openJobWithPlan, scheduleInterview } from "../../../support/interviewing";

const hour = 3_600_000;
let cast: Cast;
let opening: Awaited<ReturnType<typeof openJobWithPlan>>;
let slot = 0;
/** A start this week that no other test of this file uses, so that nobody sits twice at once. */
const free = () => new Date(Math.floor(Date.now() / hour) * hour - ++slot * 2 * hour);

beforeAll(async () => {
  cast = await foundGlasshouse();
  opening = await openJobWithPlan(cast);
});

describe("at the front desk", () => {
  test("a visitor is checked in by name or by code, however the code is typed, and the panel gets a mail", async () => {
    const { panelId, startsAt } = await scheduleInterview(cast, opening, { startsAt: free() });
    const { visit } = await asSystem(cast.organisationId, (scope) => findPanel(scope, panelId));
    const typed = ` ${visit.code.slice(0, 3).toLowerCase()}-${visit.code.slice(3)} `;
    const given = visitCodeInput.parse({ code: typed });
    const met = await asMember(cast.frontDesk, (scope) => findArrivalByCode(scope, given.code), startsAt);
    expect(met).toMatchObject({ panelId, visitorName: "Theo Marchetti", checkedInAt: null });
    const arrival = await asMember(
      cast.frontDesk,
      (scope) => checkIn(scope, { panelId: met.panelId, room: "Room 3" }),
      startsAt,
    );
    expect(arrival).toMatchObject({ panelId, room: "Room 3", checkedInAt: startsAt });
    const mails = await asSystem(cast.organisationId, (scope) =>
      scope.tx.select().from(outbox).where(eq(outbox.kind, "visitor_here")),
    );
    expect(mails.map(({ toName }) => toName).sort()).toEqual(["Paul Pfeiffer", "Paz Paredes", "Priya Patel"]);
  });

  test("nobody is checked in twice, on another day, or for a cancelled panel", async () => {
    const { panelId, startsAt } = await holdInterview(cast, opening, { startsAt: free() });
    const again = asMember(cast.frontDesk, (scope) => checkIn(scope, { panelId, room: "4" }), startsAt);
    await expect(again).rejects.toThrow("You have checked this visitor in already: Room 3.");

    const next = await scheduleInterview(cast, opening, { startsAt: free() });
    const come = (at: number) =>
      asMember(
        cast.frontDesk,
        (scope) => checkIn(scope, { panelId: next.panelId, room: "4" }),
        new Date(next.startsAt.getTime() + at),
      );
    await expect(come(-13 * hour)).rejects.toThrow("This visitor is not expected today.");
    await expect(come(14 * hour)).rejects.toThrow("This panel is over.");
    const early = new Date(next.startsAt.getTime() - hour);
    await asMember(
      cast.recruiter,
      (scope) => cancelPanel(scope, { panelId: next.panelId, reason: "Ill" }),
      early,
    );
    await expect(come(0)).rejects.toThrow("This panel has been cancelled.");
  });

  test("a code that was never given, or that of another organisation, finds nobody", async () => {
    const other = await foundGlasshouse();
    const theirs = await scheduleInterview(other, await openJobWithPlan(other), { startsAt: free() });
    const { visit } = await asSystem(other.organisationId, (scope) => findPanel(scope, theirs.panelId));
    const api = await apiAs(cast.frontDesk);
    for (const code of [visit.code, "ZZZZZZ"])
      await expect(api.visits.byCode({ code })).rejects.toMatchObject({
        code: "NOT_FOUND",
        message: expect.stringMatching(/^A visitor with this code was not found/),
      });
    await expect(api.visits.checkIn({ panelId: theirs.panelId, room: "3" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test("the panel answers, reception reads the answer, and nobody else can answer", async () => {
    const early = await scheduleInterview(cast, opening, { startsAt: free() });
    const answer = (scope: Parameters<typeof answerVisit>[0]) =>
      answerVisit(scope, { panelId: early.panelId, answer: "coming" });
    await expect(asMember(cast.panelists[0], answer, early.startsAt)).rejects.toThrow("has not arrived yet");
    await asMember(
      cast.frontDesk,
      (scope) => checkIn(scope, { panelId: early.panelId, room: "Room 3" }),
      early.startsAt,
    );
    await asMember(cast.panelists[0], answer, early.startsAt);
    await expect(asMember(cast.manager, answer, early.startsAt)).rejects.toThrow("was not found");
    const { hosts } = await asMember(cast.frontDesk, (scope) => findArrival(scope, early.panelId));
    expect(hosts.map(({ name, answer }) => [name, answer])).toContainEqual(["Priya Patel", "coming"]);
  });

  test("who did not come is written down, not before the time, and coming late takes it back", async () => {
    const { panelId, startsAt } = await scheduleInterview(cast, opening, { startsAt: free() });
    const absent = (at: number) =>
      asMember(cast.frontDesk, (scope) => markNoShow(scope, { panelId }), new Date(startsAt.getTime() + at));
    await expect(absent(-60_000)).rejects.toThrow("It is not yet time");
    expect(await absent(hour / 2)).toMatchObject({ noShowAt: new Date(startsAt.getTime() + hour / 2) });
    const late = new Date(startsAt.getTime() + 0.7 * hour);
    const arrival = await asMember(cast.frontDesk, (scope) => checkIn(scope, { panelId, room: "2" }), late);
    expect(arrival).toMatchObject({ noShowAt: null, checkedInAt: late });
    await expect(absent(hour)).rejects.toThrow("This visitor is checked in.");
    const moved = await asMember(cast.frontDesk, (scope) => changeRoom(scope, { panelId, room: "7" }), late);
    expect(moved.room).toBe("7");
  });

  test("a no-show is taken back, and their code still works when they come after all", async () => {
    const { panelId, startsAt } = await scheduleInterview(cast, opening, { startsAt: free() });
    const late = new Date(startsAt.getTime() + hour / 4);
    const desk = <T>(work: Parameters<typeof asMember<T>>[1]) => asMember(cast.frontDesk, work, late);
    await expect(desk((scope) => takeBackAbsence(scope, { panelId }))).rejects.toThrow("is not written off");
    await desk((scope) => markNoShow(scope, { panelId }));
    const { visit } = await asSystem(cast.organisationId, (scope) => findPanel(scope, panelId));
    expect(await desk((scope) => findArrivalByCode(scope, visit.code))).toMatchObject({ noShowAt: late });
    expect(await desk((scope) => takeBackAbsence(scope, { panelId }))).toMatchObject({ noShowAt: null });
  });

  test("waiting is recorded from check-in until the panel has them, and who leaves before is no no-show", async () => {
    const { panelId, startsAt } = await holdInterview(cast, opening, { startsAt: free() });
    const at = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000);
    const sent = (minutes: number) =>
      asMember(cast.frontDesk, (scope) => sendIn(scope, { panelId }), at(minutes));
    const left = (minutes: number) =>
      asMember(cast.frontDesk, (scope) => markWalkedOut(scope, { panelId }), at(minutes));

    expect(await left(20)).toMatchObject({ walkedOutAt: at(20), noShowAt: null });
    await expect(left(21)).rejects.toThrow("written down already");
    await expect(sent(21)).rejects.toThrow("This visitor has left.");
    const answered = asMember(
      cast.panelists[0],
      (scope) => answerVisit(scope, { panelId, answer: "coming" }),
      at(21),
    );
    await expect(answered).rejects.toThrow("Your visitor has left.");
    await asMember(cast.frontDesk, (scope) => takeBackAbsence(scope, { panelId }), at(22));
    expect(await sent(25)).toMatchObject({ checkedInAt: at(0), metAt: at(25) });
    await expect(sent(26)).rejects.toThrow("with the panel already");
    await expect(left(26)).rejects.toThrow("has met the panel");
  });

  test("nobody is asked to score a visitor who left", async () => {
    const { panelId, startsAt } = await holdInterview(cast, opening, { startsAt: free() });
    await asMember(cast.frontDesk, (scope) => markWalkedOut(scope, { panelId }), startsAt);
    const later = new Date(startsAt.getTime() + 4 * hour);
    const asked = await asSystem(cast.organisationId, (scope) => remindScorecards(scope, { panelId }), later);
    expect(asked).toBe(0);
    const mine = await asMember(cast.panelists[0], (scope) => listToScore(scope), later);
    expect(mine.map((one) => one.panelId)).not.toContain(panelId);
  });

  test("of two desks that check in the same visitor at once one wins, and the other is told who and where", async () => {
    const colleague = await joinOrganisation(cast.owner, {
      name: "Fred Frost",
      email: `fred@${cast.slug}.test`,
      role: "front_desk",
    });
    const { panelId, startsAt } = await scheduleInterview(cast, opening, { startsAt: free() });
    const desks = [
      [cast.frontDesk, "Room 1"],
      [colleague, "Room 2"],
    ] as const;
    const tried = await Promise.allSettled(
      desks.map(([desk, room]) => asMember(desk, (scope) => checkIn(scope, { panelId, room }), startsAt)),
    );
    const won = tried.findIndex(({ status }) => status === "fulfilled");
    const [winner, room] = desks[won]!;
    expect(tried[1 - won]).toMatchObject({
      status: "rejected",
      reason: { message: `${winner.name} has checked this visitor in already: ${room}.` },
    });
    const mails = await asSystem(cast.organisationId, (scope) =>
      scope.tx
        .select()
        .from(outbox)
        .where(like(outbox.idempotencyKey, `visitor_here:${panelId}%`)),
    );
    expect(mails).toHaveLength(3);
    expect(await asMember(colleague, (scope) => findArrival(scope, panelId))).toMatchObject({ room });
  });

  test("a panelist lets somebody in whom no reception meets, from a quarter of an hour before", async () => {
    const { panelId, startsAt } = await scheduleInterview(cast, opening, { startsAt: free() });
    const confirm = (player = cast.panelists[0], at = 0) =>
      asMember(player, (scope) => confirmArrival(scope, { panelId }), new Date(startsAt.getTime() + at));
    await expect(confirm(cast.panelists[0], -hour)).rejects.toThrow("This panel has not begun.");
    await expect(confirm(cast.manager)).rejects.toThrow("was not found");
    await confirm();
    await expect(confirm(cast.panelists[1])).rejects.toThrow("with the panel already");
    const arrival = await asMember(cast.frontDesk, (scope) => findArrival(scope, panelId));
    expect(arrival).toMatchObject({ checkedInAt: startsAt, metAt: startsAt });
  });

  test("the badge says who visits whom, and not a word of why", async () => {
    const { panelId } = await holdInterview(cast, opening, { startsAt: free() });
    const badge = await asMember(cast.frontDesk, (scope) => findBadge(scope, panelId));
    expect(badge).toMatchObject({ visitorName: "Theo Marchetti", room: "Room 3" });
    expect(JSON.stringify(badge)).not.toMatch(/candidate|strategist|interview|panel/i);
  });

  test("today's arrivals are today's where the organisation is, and reach into the night", () => {
    const { from, until } = arrivalsOf(new Date("2026-06-10T22:30:00Z"), "Europe/London");
    expect(from.toISOString()).toBe("2026-06-09T23:00:00.000Z");
    expect(until.toISOString()).toBe("2026-06-11T02:30:00.000Z");
    const noon = arrivalsOf(new Date("2026-06-10T12:00:00Z"), "America/New_York");
    expect(noon.from.toISOString()).toBe("2026-06-10T04:00:00.000Z");
    expect(noon.until.toISOString()).toBe("2026-06-11T04:00:00.000Z");
  });

  test("the front desk reads arrivals and no kit; a panelist reads no arrivals and only their own panels", async () => {
    const { panelId } = await scheduleInterview(cast, opening, {
      startsAt: free(),
      panelists: [cast.panelists[0]],
    });
    const desk = await apiAs(cast.frontDesk);
    await expect(desk.panels.kit({ panelId })).rejects.toMatchObject({ code: "FORBIDDEN" });
    const stranger = await apiAs(cast.panelists[1]);
    await expect(stranger.visits.today()).rejects.toMatchObject({ code: "FORBIDDEN" });
    for (const call of [stranger.panels.get, stranger.panels.kit])
      await expect(call({ panelId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    const kit = await (await apiAs(cast.panelists[0])).panels.kit({ panelId });
    expect(kit.kit.questions.length).toBeGreaterThan(3);
    expect(kit.cv?.name).toBe("cv.pdf");
    // What the candidate needs on the day is reception's business, and never stands beside scores.
    expect(JSON.stringify(kit)).not.toContain("adjustments");
    const { arrivals } = await asMember(cast.frontDesk, (scope) => listArrivals(scope));
    expect(arrivals.length).toBeGreaterThan(0);
  });
});
