import { describe, expect, test } from "vitest";
import { readCalendarText } from "@/server/gateways/calendar-text";
import { busyIn } from "@/server/gateways/calendar-text/busy";

const asked = {
  from: Date.parse("2027-03-01T00:00:00Z"),
  until: Date.parse("2027-05-01T00:00:00Z"),
  timeZone: "Europe/London",
};

const calendar = (...events: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", ...events, "END:VCALENDAR"].join("\r\n");
const event = (...lines: string[]) => ["BEGIN:VEVENT", "UID:one", ...lines, "END:VEVENT"].join("\r\n");

function busy(text: string, changes: Partial<typeof asked> = {}) {
  const read = busyIn(text, { ...asked, ...changes });
  if ("problem" in read) return read.problem;
  return read.events.map(
    ({ startsAt, endsAt }) =>
      `${new Date(startsAt).toISOString().slice(0, 16)} ${new Date(endsAt).toISOString().slice(0, 16)}`,
  );
}

describe("reading when somebody is busy", () => {
  test("in UTC, in a named zone with and without its definition, and on the owner's clock", () => {
    expect(busy(calendar(event("DTSTART:20270310T100000Z", "DTEND:20270310T110000Z")))).toEqual([
      "2027-03-10T10:00 2027-03-10T11:00",
    ]);
    expect(
      busy(
        calendar(
          event(
            "DTSTART;TZID=America/New_York:20270310T100000",
            "DTEND;TZID=America/New_York:20270310T110000",
          ),
        ),
      ),
    ).toEqual(["2027-03-10T15:00 2027-03-10T16:00"]);
    const floating = calendar(event("DTSTART:20270410T100000", "DURATION:PT30M"));
    expect(busy(floating)).toEqual(["2027-04-10T09:00 2027-04-10T09:30"]);
    expect(busy(floating, { timeZone: "Pacific/Pago_Pago" })).toEqual(["2027-04-10T21:00 2027-04-10T21:30"]);
  });

  test("a zone of the file's own is believed when nobody else knows it", () => {
    const zone = [
      "BEGIN:VTIMEZONE",
      "TZID:Office",
      "BEGIN:STANDARD",
      "DTSTART:19700101T000000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0200",
      "END:STANDARD",
      "END:VTIMEZONE",
    ].join("\r\n");
    const text = calendar(
      zone,
      event("DTSTART;TZID=Office:20270310T100000", "DTEND;TZID=Office:20270310T110000"),
    );
    expect(busy(text)).toEqual(["2027-03-10T08:00 2027-03-10T09:00"]);
  });

  test("each repetition by the wall, over a change of clocks, without those taken out or moved", () => {
    const text = calendar(
      event(
        "DTSTART;TZID=Europe/London:20270322T090000",
        "DTEND;TZID=Europe/London:20270322T093000",
        "RRULE:FREQ=WEEKLY;COUNT=5",
        "EXDATE;TZID=Europe/London:20270405T090000",
      ),
      event(
        "RECURRENCE-ID;TZID=Europe/London:20270412T090000",
        "DTSTART;TZID=Europe/London:20270412T140000",
        "DTEND;TZID=Europe/London:20270412T150000",
      ),
    );
    expect(busy(text)).toEqual([
      "2027-03-22T09:00 2027-03-22T09:30",
      "2027-03-29T08:00 2027-03-29T08:30",
      "2027-04-12T13:00 2027-04-12T14:00",
      "2027-04-19T08:00 2027-04-19T08:30",
    ]);
  });

  test("a rule without an end is walked only as far as the window, from however long ago", () => {
    const text = calendar(event("DTSTART:20200101T120000Z", "DTEND:20200101T123000Z", "RRULE:FREQ=DAILY"));
    expect(busy(text)).toHaveLength(61);
  });

  test("whole days on the owner's clock; what is free, cancelled or elsewhere does not count", () => {
    expect(busy(calendar(event("DTSTART;VALUE=DATE:20270402", "DTEND;VALUE=DATE:20270403")))).toEqual([
      "2027-04-01T23:00 2027-04-02T23:00",
    ]);
    for (const line of ["TRANSP:TRANSPARENT", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"])
      expect(busy(calendar(event("DTSTART:20270310T100000Z", "DTEND:20270310T110000Z", line)))).toEqual([]);
    expect(busy(calendar(event("DTSTART:20270610T100000Z", "DTEND:20270610T110000Z")))).toEqual([]);
  });

  test("what is no calendar, holds 50,000 events or never ends has its name", () => {
    for (const text of [
      "",
      "<html>",
      "%PDF-1.4",
      "BEGIN:VCALENDAR",
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nEND:VCALENDAR",
    ])
      expect(busy(text)).toBe("not-a-calendar");
    const many = Array.from({ length: 50_000 }, () => event("DTSTART:20270310T100000Z"));
    expect(busy(calendar(...many))).toBe("too-many");
    const seconds = calendar(
      event("DTSTART:20270301T000000Z", "DTEND:20270301T000001Z", "RRULE:FREQ=SECONDLY"),
    );
    expect(busy(seconds)).toBe("too-many");
  });

  test("it is read in a process of its own, and a rule that never comes to a date comes to an end", async () => {
    const good = await readCalendarText(
      calendar(event("DTSTART:20270310T100000Z", "DTEND:20270310T110000Z", "SUMMARY:Secret")),
      asked,
    );
    expect(good).toEqual({
      events: [
        {
          uid: "one",
          startsAt: Date.parse("2027-03-10T10:00:00Z"),
          endsAt: Date.parse("2027-03-10T11:00:00Z"),
        },
      ],
    });
    const never = event(
      "DTSTART:20270310T100000Z",
      "DTEND:20270310T110000Z",
      "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
    );
    expect(await readCalendarText(calendar(never), asked)).toHaveProperty("events");
  }, 60_000);
});
