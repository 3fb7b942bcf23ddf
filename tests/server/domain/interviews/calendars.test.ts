import { eq } from "drizzle-orm";
import ICAL from "ical.js";
import { beforeAll, describe, expect, test } from "vitest";
import { auditValues, busyTimes, calendarFeeds, importedCalendars } from "@/db/schema";
import { MOST_CALENDAR_EVENTS } from "@/server/domain/interviews/input/hours";
import { keepBusyTimes } from "@/server/domain/interviews/keep-busy-times";
import { listSitters } from "@/server/domain/interviews/reads/availability";
import { listAvailability } from "@/server/domain/interviews/reads/slots";
import { CALENDAR_PROBLEMS } from "@/server/domain/interviews/rules/calendars";
import { removeMember } from "@/server/domain/organisations/remove-member";
import { MOST_EVENTS } from "@/server/gateways/calendar-text/busy";
import {
  apiAs,
  apiAsStranger,
  asMember,
  asSystem,
  type Cast,
  foundGlasshouse,
  joinOrganisation,
  type Player,
} from "../../../support/cast";
import { type Interview, openJobWithPlan, scheduleInterview, score } from "../../../support/interviewing";

const hour = 3_600_000;
const day = 24 * hour;

let cast: Cast;
let interview: Interview;
let priya: Player;

beforeAll(async () => {
  cast = await foundGlasshouse();
  priya = cast.panelists[0];
  // In the middle of a week, so that what is asked about two hours later lies in the same one.
  const startsAt = new Date(Math.ceil(Date.now() / day) * day + 3 * day + 10 * hour);
  while (startsAt.getUTCDay() !== 3) startsAt.setUTCDate(startsAt.getUTCDate() + 1);
  interview = await scheduleInterview(cast, await openJobWithPlan(cast), {
    startsAt,
    applicant: { name: "Theo Marchetti", email: "theo-calendar@example.test" },
    changes: { place: "Glass building" },
  });
});

const read = <T>(work: Parameters<typeof asSystem<T>>[1]) => asSystem(cast.organisationId, work);
const tokenIn = (path: string) =>
  path
    .split("/")
    .at(-1)!
    .replace(/\.ics$/, "");

describe("a member's calendar at a secret address", () => {
  test("holds their own panels with the ids of the invitations, and nobody's words or addresses", async () => {
    const { path } = await (await apiAs(priya)).hours.makeFeed();
    const text = await apiAsStranger(cast.slug).hours.feed({ token: tokenIn(path) });
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    expect(events).toHaveLength(1);
    const event = new ICAL.Event(events[0]!);
    expect([event.uid, event.sequence]).toEqual([interview.panelId, 0]);
    expect(event.startDate.toJSDate()).toEqual(interview.startsAt);
    expect(event.location).toBe("Glass building");
    expect(event.summary).toBe("Panel interview: Theo Marchetti");
    expect(text).not.toContain("example.test");
    expect(text).not.toContain(`@${cast.slug}`);
    expect(events[0]!.getAllProperties("attendee")).toEqual([]);
    // Not even a hash that could be typed in.
    const [row] = await read((scope) => scope.tx.select().from(calendarFeeds));
    expect(JSON.stringify(row)).not.toContain(tokenIn(path));
  });

  test("says the same before and after others have scored", async () => {
    const { path } = await (await apiAs(priya)).hours.makeFeed();
    const feed = async () =>
      (await apiAsStranger(cast.slug).hours.feed({ token: tokenIn(path) })).replace(/DTSTAMP:.*/g, "");
    const before = await feed();
    const inTime = new Date(interview.startsAt.getTime() + hour);
    await read((scope) =>
      scope.tx.execute(`update visits set checked_in_at = now() where panel_id = '${interview.panelId}'`),
    );
    await score(interview, cast.panelists[1], "definitely_not", "definitely_not", inTime);
    expect(await feed()).toBe(before);
  });

  test("is silent once renewed or revoked, at another organisation's address, and when its member has left", async () => {
    const api = await apiAs(priya);
    const first = tokenIn((await api.hours.makeFeed()).path);
    const second = tokenIn((await api.hours.makeFeed()).path);
    const other = await foundGlasshouse();
    const silent = async (token: string, slug = cast.slug) =>
      expect(apiAsStranger(slug).hours.feed({ token })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await silent(first);
    await silent(second, other.slug);
    await silent("0".repeat(43));
    await api.hours.revokeFeed();
    await silent(second);

    const leaver = await joinOrganisation(cast.owner, {
      ...{ name: "Lena Leaver", email: `lena-feed@${cast.slug}.test`, role: "panelist" },
    });
    const token = tokenIn((await (await apiAs(leaver)).hours.makeFeed()).path);
    await asMember(cast.owner, (scope) => removeMember(scope, { memberId: leaver.memberId }));
    await silent(token);
  });
});

describe("calendars elsewhere", () => {
  test("only busy times are kept, a panel does not stand in its own way, and removing takes all away", async () => {
    const api = await apiAs(cast.panelists[1]);
    const { calendarId } = await api.hours.followCalendar({
      address: "webcal://calendar.example.test/secret-key.ics",
    });
    const startsAt = new Date(interview.startsAt.getTime() + 4 * hour);
    const event = { uid: "lunch", startsAt, endsAt: new Date(startsAt.getTime() + hour) };
    const own = { uid: interview.panelId.toUpperCase(), startsAt: interview.startsAt, endsAt: startsAt };
    await read((scope) => keepBusyTimes(scope, calendarId, { events: [event, own] }));
    const { calendars } = await api.hours.mine();
    expect(calendars[0]).toMatchObject({ name: "calendar.example.test", state: "read", busyCount: 1 });
    expect(JSON.stringify(await api.hours.mine())).not.toContain("secret-key");
    const trail = await read((scope) => scope.tx.select().from(auditValues));
    expect(JSON.stringify(trail)).not.toContain("secret-key");

    // A reading that fails says why, and leaves the last one as it is.
    await read((scope) => keepBusyTimes(scope, calendarId, { problem: CALENDAR_PROBLEMS.unreachable }));
    expect((await api.hours.mine()).calendars[0]).toMatchObject({
      ...{ state: "failed", problem: CALENDAR_PROBLEMS.unreachable, busyCount: 1 },
    });
    const at = { from: startsAt.getTime(), until: startsAt.getTime() + hour };
    const [sitter] = await read((scope) => listSitters(scope, [cast.panelists[1].memberId], at));
    expect(sitter!.busy).toEqual([at]);

    const stranger = await apiAs(priya);
    await expect(stranger.hours.removeCalendar({ calendarId })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await api.hours.removeCalendar({ calendarId });
    const left = await read(async (scope) => [
      ...(await scope.tx.select().from(importedCalendars).where(eq(importedCalendars.id, calendarId))),
      ...(await scope.tx.select().from(busyTimes).where(eq(busyTimes.calendarId, calendarId))),
    ]);
    expect(left).toEqual([]);
  });

  test.each([
    ["http://calendar.example.test/a.ics", "Enter an address that begins with https://."],
    ["javascript:alert(1)", "Enter an address that begins with https://."],
    ["calendar", "Enter an address that begins with https://."],
  ])("%s is no calendar's address", async (address, sentence) => {
    const attempt = (await apiAs(priya)).hours.followCalendar({ address });
    await expect(attempt).rejects.toThrow(sentence);
  });
});

describe("a calendar file", () => {
  const calendar = (events: number) =>
    `BEGIN:VCALENDAR\r\n${"BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n".repeat(events)}END:VCALENDAR\r\n`;

  test.each([
    ["of 50,000 events", calendar(50_000), CALENDAR_PROBLEMS["too-many"]],
    ["of more than 5 MB", calendar(200_000), "A calendar file may have 5 MB at most."],
    ["that is none", "%PDF-1.7 BEGIN:VEVENT", CALENDAR_PROBLEMS["not-a-calendar"]],
    ["of nothing", "", "This file is empty."],
  ])("%s is refused beside its field, and nothing is kept of it", async (_what, text, sentence) => {
    const api = await apiAs(priya);
    const before = (await api.hours.mine()).calendars;
    const attempt = api.hours.importCalendarFile({ name: "mine.ics", text });
    await expect(attempt).rejects.toThrow(sentence);
    expect((await api.hours.mine()).calendars).toEqual(before);
  });

  test("of as many events as are read is taken", async () => {
    expect(MOST_CALENDAR_EVENTS).toBe(MOST_EVENTS);
    const api = await apiAs(priya);
    const { calendarId } = await api.hours.importCalendarFile({
      name: "mine.ics",
      text: calendar(MOST_EVENTS),
    });
    await api.hours.removeCalendar({ calendarId });
  });
});

describe("hours and blocks", () => {
  test.each([
    [{ opensAt: "17:00", closesAt: "09:00" }, "This day ends before it begins."],
    [{ opensAt: "09:00", closesAt: "09:00" }, "This day ends before it begins."],
    [{ opensAt: "25:00", closesAt: "26:00" }, "Enter a time such as 09:00."],
  ])("hours of %j are refused", async (times, sentence) => {
    const attempt = (await apiAs(priya)).hours.set({
      ...{ timeZone: "Europe/London", weeklyPanelLimit: null, days: [{ weekday: 1, ...times }] },
    });
    await expect(attempt).rejects.toThrow(sentence);
  });

  test("a block that ends before it begins, or is over, has its sentence; another's is not found", async () => {
    const api = await apiAs(priya);
    const soon = new Date(Date.now() + day);
    const later = new Date(Date.now() + 2 * day);
    await expect(api.hours.block({ startsAt: later, endsAt: soon, note: "" })).rejects.toThrow(
      "This ends before it begins. Choose a later end.",
    );
    const past = { startsAt: new Date(Date.now() - 2 * day), endsAt: new Date(Date.now() - day), note: "" };
    await expect(api.hours.block(past)).rejects.toThrow("This time has passed.");
    const block = await api.hours.block({ startsAt: soon, endsAt: later, note: "Dentist" });
    const other = await apiAs(cast.panelists[1]);
    await expect(other.hours.unblock({ busyTimeId: block.id })).rejects.toMatchObject({ code: "NOT_FOUND" });
    await api.hours.unblock({ busyTimeId: block.id });
    expect((await api.hours.mine()).blocks).toEqual([]);
  });

  test("who is over their limit comes last, with the figures; why somebody is busy stays theirs", async () => {
    const api = await apiAs(cast.panelists[2]);
    await api.hours.set({
      timeZone: "America/New_York",
      weeklyPanelLimit: 1,
      days: [{ weekday: 1, opensAt: "09:00", closesAt: "17:00" }],
    });
    await (await apiAs(priya)).hours.block({
      startsAt: new Date(interview.startsAt.getTime() + 2 * hour),
      endsAt: new Date(interview.startsAt.getTime() + 3 * hour),
      note: "Therapy",
    });
    const people = await asMember(cast.recruiter, (scope) =>
      listAvailability(scope, {
        applicationId: interview.applicationId,
        startsAt: new Date(interview.startsAt.getTime() + 2 * hour),
        endsAt: new Date(interview.startsAt.getTime() + 3 * hour),
      }),
    );
    expect(people.at(-1)).toMatchObject({ name: "Paz Paredes", load: 1, weeklyLimit: 1, isOver: true });
    expect(people.find(({ name }) => name === "Priya Patel")).toMatchObject({ hindrance: "busy", load: 1 });
    expect(JSON.stringify(people)).not.toContain("Therapy");
  });
});
