import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { refuseRelease } from "@/server/domain/decisions/rules";
import { type BulkFacts, refuseInBulk } from "@/server/domain/decisions/rules/bulk";
import {
  businessMorning,
  departures,
  keepsPromise,
  refuseMoment,
} from "@/server/domain/decisions/rules/moments";

const london = { timeZone: "Europe/London", outcomesLeaveAt: "09:30" };
const none = new Set<string>();
const morning = (now: string, holidays = none, where = london, readerZone: string | null = null) =>
  businessMorning({ ...where, holidays, readerZone }, new Date(now)).toISOString();

test.each([
  ["in the afternoon", "2026-11-24T15:00:00Z", "2026-11-25T09:30:00.000Z"],
  ["in the small hours", "2026-11-24T02:00:00Z", "2026-11-24T09:30:00.000Z"],
  ["less than an hour before", "2026-11-24T08:45:00Z", "2026-11-25T09:30:00.000Z"],
  ["on Friday evening", "2026-11-27T19:00:00Z", "2026-11-30T09:30:00.000Z"],
  ["on Sunday", "2026-11-29T10:00:00Z", "2026-11-30T09:30:00.000Z"],
])("an outcome released %s leaves on the next business morning", (_when, now, expected) => {
  expect(morning(now)).toBe(expected);
});

test("holidays are skipped, also several after a weekend", () => {
  const christmas = new Set(["2026-12-25", "2026-12-28"]);
  expect(morning("2026-12-24T16:00:00Z", christmas)).toBe("2026-12-29T09:30:00.000Z");
});

test("the morning is the organisation's own, on the days its clocks change too", () => {
  expect(morning("2026-03-27T16:00:00Z")).toBe("2026-03-30T08:30:00.000Z");
  expect(morning("2026-11-26T22:00:00Z", none, auckland)).toBe("2026-11-29T20:30:00.000Z");
  const kolkata = { timeZone: "Asia/Kolkata", outcomesLeaveAt: "10:15:00" };
  expect(morning("2026-11-24T12:00:00Z", none, kolkata)).toBe("2026-11-25T04:45:00.000Z");
});

const auckland = { timeZone: "Pacific/Auckland", outcomesLeaveAt: "09:30" };
const honolulu = { timeZone: "Pacific/Honolulu", outcomesLeaveAt: "09:30" };

test.each([
  ["London to London", london, "Europe/London", "2026-11-24T15:00:00Z", "2026-11-25T09:30:00.000Z"],
  // 09:30 in London is 23:30 of the day before in Honolulu: their 08:00 is 18:00 of the same working day.
  ["London to Honolulu", london, "Pacific/Honolulu", "2026-11-24T15:00:00Z", "2026-11-25T18:00:00.000Z"],
  // 09:30 in London is 22:30 in Auckland: their next 08:00 is 19:00.
  ["London to Auckland", london, "Pacific/Auckland", "2026-11-24T15:00:00Z", "2026-11-25T19:00:00.000Z"],
  // On Friday that would be a Saturday in Auckland: Monday 08:00 there is still Sunday in London.
  [
    "London to Auckland on Friday",
    london,
    "Pacific/Auckland",
    "2026-11-26T15:00:00Z",
    "2026-11-30T19:00:00.000Z",
  ],
  ["Auckland to London", auckland, "Europe/London", "2026-11-23T22:00:00Z", "2026-11-25T08:00:00.000Z"],
  ["Honolulu to London", honolulu, "Europe/London", "2026-11-24T22:00:00Z", "2026-11-25T19:30:00.000Z"],
  // The clocks of New York go back on 1 November: its 08:00 of Monday is 13:00 in London.
  ["London to New York", london, "America/New_York", "2026-10-30T16:00:00Z", "2026-11-02T13:00:00.000Z"],
])("never at night where it is read: %s", (_way, where, readerZone, now, expected) => {
  expect(morning(now, none, where, readerZone)).toBe(expected);
});

test("wherever both are, it leaves on a working day of the one and by day of the other", () => {
  const zones = ["Pacific/Auckland", "Europe/London", "Pacific/Honolulu", "Asia/Kolkata", "America/St_Johns"];
  const holidays = new Set(["2026-12-25", "2026-12-28"]);
  const instants = fc.date({ min: new Date("2026-01-01"), max: new Date("2027-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(
      instants,
      fc.constantFrom(...zones),
      fc.constantFrom(...zones),
      (now, timeZone, readerZone) => {
        const mornings = { timeZone, outcomesLeaveAt: "09:30", holidays, readerZone };
        const leavesAt = businessMorning(mornings, now);
        const here = Temporal.Instant.fromEpochMilliseconds(leavesAt.getTime()).toZonedDateTimeISO(timeZone);
        const there = here.withTimeZone(readerZone);
        expect(leavesAt.getTime()).toBeGreaterThan(now.getTime() + 3_599_999);
        expect(leavesAt.getTime()).toBeLessThan(now.getTime() + 11 * 86_400_000);
        expect(here.dayOfWeek).toBeLessThanOrEqual(5);
        expect(holidays.has(here.toPlainDate().toString())).toBe(false);
        expect([there.hour >= 8, there.hour < 20, there.dayOfWeek <= 5]).toEqual([true, true, true]);
      },
    ),
    { numRuns: 300 },
  );
});

test("a time somebody chooses is refused at night where it is read, and “now” is their own affair", () => {
  const now = new Date("2026-11-24T15:00:00Z");
  const night = { leavesAt: new Date("2026-11-25T14:00:00Z"), readerZone: "Pacific/Auckland", now };
  expect(refuseMoment({ ...night, when: night.leavesAt })).toContain("03:00 then where the candidate is");
  expect(refuseMoment({ ...night, when: night.leavesAt, readerZone: null })).toBeNull();
  expect(refuseMoment({ ...night, when: "now", leavesAt: now })).toBeNull();
});

test("of many who are told together each leaves as alone, wherever they read, and in whatever order they come", () => {
  const mornings = { timeZone: "Europe/London", outcomesLeaveAt: "09:30", holidays: new Set<string>() };
  const now = new Date("2026-11-24T15:00:00Z");
  const zones = ["America/New_York", null, "Pacific/Auckland", "America/New_York", null];
  const morning = departures("business_morning", mornings, now);
  for (const readerZone of zones)
    expect(morning(readerZone).leavesAt).toEqual(businessMorning({ ...mornings, readerZone }, now));
  const chosen = departures(new Date("2026-11-25T14:00:00Z"), mornings, now);
  expect(zones.map((zone) => chosen(zone).refusal !== null)).toEqual([false, false, true, false, false]);
});

test("a promise is kept until the last minute of its day where the organisation is", () => {
  const promise = { promisedOn: "2026-06-04", timeZone: "America/New_York" };
  expect(keepsPromise({ ...promise, at: new Date("2026-06-05T03:59:59Z") })).toBe(true);
  expect(keepsPromise({ ...promise, at: new Date("2026-06-05T04:00:00Z") })).toBe(false);
});

test("hired waits for an approved offer, and consult instead for the person's own terms", () => {
  const facts = { state: "active", outcome: null, hasTerms: false, hasApprovedOffer: false } as const;
  expect(refuseRelease({ ...facts, kind: "hire" })).toContain("approved offer");
  expect(refuseRelease({ ...facts, kind: "hire", hasApprovedOffer: true })).toBeNull();
  expect(refuseRelease({ ...facts, kind: "consult_instead" })).toContain("own terms");
  expect(refuseRelease({ ...facts, kind: "consult_instead", hasTerms: true })).toBeNull();
  expect(refuseRelease({ ...facts, kind: null })).toContain("Record a decision");
});

test("who is left out of a bulk release, and why", () => {
  const facts: BulkFacts = {
    ...({ state: "active", kind: "not_now", outcome: null, hasApprovedOffer: false, panels: 0 } as const),
    ...{ isDebriefed: false, isCalledBack: false, isSuppressed: false, unwritable: null },
  };
  expect(refuseInBulk(facts)).toBeNull();
  expect(refuseInBulk({ ...facts, kind: null })).toBeNull();
  expect(refuseInBulk({ ...facts, kind: null, panels: 1 })).toContain("open the debrief");
  expect(refuseInBulk({ ...facts, kind: "hire" })).toContain("approved offer");
  expect(refuseInBulk({ ...facts, kind: "hire", hasApprovedOffer: true })).toBeNull();
  expect(refuseInBulk({ ...facts, kind: "consult_instead" })).toContain("each person alone");
  expect(refuseInBulk({ ...facts, outcome: "told" })).toContain("told already");
  expect(refuseInBulk({ ...facts, isSuppressed: true })).toContain("came back");
  expect(refuseInBulk({ ...facts, unwritable: "Their name is missing." })).toBe("Their name is missing.");
});
