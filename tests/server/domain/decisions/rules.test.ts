import { expect, test } from "vitest";
import { businessMorning, keepsPromise, refuseRelease } from "@/server/domain/decisions/rules";

const london = { timeZone: "Europe/London", outcomesLeaveAt: "09:30" };
const none = new Set<string>();
const morning = (now: string, holidays = none, where = london) =>
  businessMorning(where, holidays, new Date(now)).toISOString();

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
  const auckland = { timeZone: "Pacific/Auckland", outcomesLeaveAt: "09:30" };
  expect(morning("2026-11-26T22:00:00Z", none, auckland)).toBe("2026-11-29T20:30:00.000Z");
  const kolkata = { timeZone: "Asia/Kolkata", outcomesLeaveAt: "10:15:00" };
  expect(morning("2026-11-24T12:00:00Z", none, kolkata)).toBe("2026-11-25T04:45:00.000Z");
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
