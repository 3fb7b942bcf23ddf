import { describe, expect, test } from "vitest";
import { closeDay, closeTime, dayOf, daysText, dayText, zoneName } from "@/app/_ui/dates";
import { moneyText } from "@/app/_ui/money";
import { whenText } from "@/app/_ui/when";

describe("dates read as people say them", () => {
  const now = "2026-11-23T23:30:00Z";

  test("the year is said only when it is another one", () => {
    expect(dayText("2026-06-04", "2026-11-23")).toBe("Thu 4 June");
    expect(dayText("2027-06-04", "2026-11-23")).toBe("Fri 4 June 2027");
    expect(dayText("2026-06-04", "2026-11-23", "long")).toBe("Thursday 4 June");
  });

  test("close days are words, far ones a count", () => {
    expect(daysText("2026-11-23", "2026-11-23")).toBe("today");
    expect(daysText("2026-11-24", "2026-11-23")).toBe("tomorrow");
    expect(daysText("2026-11-20", "2026-11-23")).toBe("3 days ago");
    expect(daysText("2027-01-04", "2026-11-23")).toBe("in 6 weeks");
  });

  test("the same instant is another day in another zone, and the zone is named", () => {
    expect(dayOf(now, "Europe/Lisbon")).toBe("2026-11-23");
    expect(dayOf(now, "Asia/Tokyo")).toBe("2026-11-24");
    expect(whenText({ instant: now, timeZone: "Asia/Tokyo", now: "2026-11-23T12:00:00Z" })).toBe(
      "Tomorrow, 08:30 (Tokyo time)",
    );
    expect(zoneName("America/Argentina/Buenos_Aires")).toBe("Buenos Aires time");
    expect(zoneName("UTC")).toBe("UTC");
  });

  test("a year of which only the first digits are typed makes a day that can be said", () => {
    const typed = dayOf("0002-06-04T12:00:00Z", "Europe/London");
    expect(typed).toBe("0002-06-04");
    expect(dayText(typed, "2026-11-23")).toContain("4 June");
  });

  test("a clock change does not shift the hour that is said", () => {
    expect(whenText({ instant: "2026-10-25T00:30:00Z", timeZone: "Europe/Lisbon", now })).toBe(
      "Sun 25 October, 01:30 (Lisbon time)",
    );
    expect(whenText({ instant: "2026-10-25T01:30:00Z", timeZone: "Europe/Lisbon", now })).toBe(
      "Sun 25 October, 01:30 (Lisbon time)",
    );
  });

  test("what is near in time is counted, what is far is dated", () => {
    expect(closeTime("2026-11-23T23:18:00Z", now)).toBe("12 minutes ago");
    expect(closeTime("2026-11-24T02:30:00Z", now)).toBe("in 3 hours");
    expect(closeTime("2026-11-21T02:30:00Z", now)).toBeNull();
  });
});

test("money shows decimals only where there are any, in the units of its currency", () => {
  expect(moneyText(65_000, "EUR")).toBe("€650");
  expect(moneyText(65_050, "EUR")).toBe("€650.50");
  expect(moneyText(900, "JPY")).toBe("JP¥900");
});

describe("in other languages", () => {
  test("days, times and zones are said as they are said there", () => {
    expect(dayText("2026-06-04", "2026-01-01", "long", "fr")).toBe("jeudi 4 juin");
    expect(dayText("2026-06-04", null, "long", "de")).toBe("Donnerstag, 4. Juni 2026");
    expect(closeDay("2026-06-05", "2026-06-04", "es")).toBe("mañana");
    expect(closeTime("2026-06-04T12:00:00Z", "2026-06-04T12:12:00Z", "pt")).toBe("há 12 minutos");
    expect(zoneName("Europe/Lisbon", "de")).toBe("Westeuropäische Zeit");
    expect(zoneName("Europe/London", "de")).toBe("Ortszeit Vereinigtes Königreich");
    expect(zoneName("UTC", "fr")).toBe("UTC");
  });

  test("Arabic writes the figures that codes and fields have", () => {
    expect(dayText("2026-06-04", "2026-01-01", "long", "ar")).toMatch(/4/);
    expect(moneyText(6_200_000, "GBP", "ar")).toContain("62,000");
  });
});
