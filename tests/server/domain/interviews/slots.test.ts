import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { describe, expect, test } from "vitest";
import { type Stretch, USUAL_HOURS, workingStretches } from "@/server/domain/interviews/rules/hours";
import { findSlots, type Sitter, type Slot, type Wish } from "@/server/domain/interviews/rules/slots";
import { weekOf } from "@/server/domain/interviews/rules/weeks";

const hour = 3_600_000;
const ms = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;
const span = (from: string, until: string): Stretch => ({ from: ms(from), until: ms(until) });

function sitter(memberId: string, changes: Partial<Sitter> = {}): Sitter {
  return {
    ...{ memberId, timeZone: "Europe/London", hours: USUAL_HOURS },
    ...{ panels: [], busy: [], weeklyLimit: 6 },
    ...changes,
  };
}

function wish(changes: Partial<Wish> = {}): Wish {
  return {
    durationMinutes: 60,
    panelists: [sitter("priya")],
    ...{ alternates: [], optional: [], timeZone: "Europe/London", holidays: new Set() },
    window: span("2026-11-30T00:00:00Z", "2026-12-05T00:00:00Z"),
    candidateTimeZone: null,
    ...changes,
  };
}

const starts = (slots: Slot[]) => slots.map(({ startsAt }) => startsAt.toISOString().slice(0, 16));

describe("finding slots", () => {
  test("lie within everybody's hours, each on their own clock", () => {
    // 14:00 to 17:00 in London is 09:00 to 12:00 in New York.
    const found = findSlots(
      wish({
        panelists: [sitter("priya"), sitter("noor", { timeZone: "America/New_York" })],
        window: span("2026-11-30T00:00:00Z", "2026-12-01T00:00:00Z"),
      }),
    );
    expect(starts(found)).toEqual([
      "2026-11-30T14:00",
      "2026-11-30T14:30",
      "2026-11-30T15:00",
      "2026-11-30T15:30",
      "2026-11-30T16:00",
    ]);
  });

  test("an alternate stands in for whoever is not free, and nobody else moves", () => {
    const busy = [span("2026-11-30T10:00:00Z", "2026-11-30T11:00:00Z")];
    const found = findSlots(
      wish({ panelists: [sitter("priya", { busy }), sitter("paul")], alternates: [sitter("ana")] }),
    );
    const at = (start: string) =>
      found
        .find(({ startsAt }) => startsAt.toISOString().startsWith(start))!
        .seats.map(({ memberId, standsInFor }) => [memberId, standsInFor]);
    expect(at("2026-11-30T10:00")).toEqual([
      ["ana", "priya"],
      ["paul", null],
    ]);
    expect(at("2026-11-30T11:00")).toEqual([
      ["priya", null],
      ["paul", null],
    ]);
    const without = findSlots(wish({ panelists: [sitter("priya", { busy }), sitter("paul")] }));
    expect(starts(without)).not.toContain("2026-11-30T10:00");
  });

  test("of two alternates the one with room in their week is asked first, and who is over is marked", () => {
    const days = ["2026-12-01", "2026-12-02", "2026-12-03"];
    const many = days.flatMap((day) => [
      span(`${day}T09:00:00Z`, `${day}T09:30:00Z`),
      span(`${day}T16:30:00Z`, `${day}T17:00:00Z`),
    ]);
    const found = findSlots(
      wish({
        panelists: [sitter("priya", { busy: [span("2026-11-30T00:00:00Z", "2026-12-05T00:00:00Z")] })],
        alternates: [sitter("full", { panels: many }), sitter("free")],
      }),
    );
    expect(new Set(found.flatMap(({ seats }) => seats.map(({ memberId }) => memberId)))).toEqual(
      new Set(["free"]),
    );
    const only = findSlots(wish({ panelists: [sitter("full", { panels: many })] }));
    expect(only.every(({ seats }) => seats[0]!.isOver && seats[0]!.load === 7)).toBe(true);
  });

  test("none on a holiday, none before the window and none that would end after it", () => {
    const found = findSlots(
      wish({
        holidays: new Set(["2026-12-01"]),
        window: span("2026-11-30T15:10:00Z", "2026-12-02T10:30:00Z"),
      }),
    );
    expect(starts(found)).toEqual([
      "2026-11-30T15:30",
      "2026-11-30T16:00",
      "2026-12-02T09:00",
      "2026-12-02T09:30",
    ]);
  });

  test.each([
    // Clocks go forward: at nine it is an hour earlier in the world.
    ["Europe/London", "2027-03-26", "09:00", "2027-03-29", "08:00"],
    ["America/New_York", "2027-03-12", "14:00", "2027-03-15", "13:00"],
    // No summer time.
    ["Asia/Kolkata", "2027-03-26", "03:30", "2027-03-29", "03:30"],
    ["Pacific/Tongatapu", "2027-03-26", "20:00", "2027-03-29", "20:00"],
    ["Pacific/Pago_Pago", "2027-03-26", "20:00", "2027-03-29", "20:00"],
    // Clocks go back on 4 April 2027.
    ["Pacific/Auckland", "2027-04-02", "20:00", "2027-04-05", "21:00"],
  ])(
    "nine o'clock in %s stays nine o'clock when clocks change",
    (timeZone, before, utcBefore, after, utcAfter) => {
      const first = (day: string) => {
        const date = Temporal.PlainDate.from(day);
        const window = {
          from: date.toZonedDateTime(timeZone).epochMilliseconds,
          until: date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds,
        };
        return findSlots(wish({ timeZone, panelists: [sitter("priya", { timeZone })], window }))[0]!
          .startsAt.toISOString()
          .slice(11, 16);
      };
      expect([first(before), first(after)]).toEqual([utcBefore, utcAfter]);
    },
  );

  test("hours through the night of a change are as long as that night", () => {
    const night = [{ weekday: 7, opensAt: "00:00", closesAt: "06:00" }];
    const around = (from: string, until: string, zone: string) =>
      workingStretches(night, zone, span(from, until)).map((one) => (one.until - one.from) / hour);
    expect(around("2027-03-28T00:00:00Z", "2027-03-28T12:00:00Z", "Europe/London")).toEqual([5]);
    expect(around("2027-10-31T00:00:00Z", "2027-10-31T12:00:00Z", "Europe/London")).toEqual([7]);
    expect(around("2027-03-14T05:00:00Z", "2027-03-14T12:00:00Z", "America/New_York")).toEqual([5]);
  });

  test("a time in the candidate's night is marked, at +13 and at -11 too", () => {
    const marks = (candidateTimeZone: string) =>
      findSlots(wish({ candidateTimeZone }))
        .filter(({ startsAt }) => startsAt.toISOString().startsWith("2026-11-30"))
        .map(({ startsAt, isNightForCandidate }) => [
          startsAt.toISOString().slice(11, 16),
          isNightForCandidate,
        ]);
    // 09:00 in London is 22:00 in Tongatapu and 22:00 the day before in Pago Pago; 18:00 UTC would be 07:00 there.
    expect(marks("Pacific/Tongatapu").every(([, night]) => night)).toBe(true);
    expect(marks("Pacific/Pago_Pago").every(([, night]) => night)).toBe(true);
    expect(marks("Europe/Lisbon").some(([, night]) => night)).toBe(false);
  });

  test("a week is the member's own, from their Monday's midnight", () => {
    const { from, until } = weekOf(new Date("2027-03-28T12:00:00Z"), "Europe/London");
    expect([from.toISOString(), until.toISOString()]).toEqual([
      "2027-03-22T00:00:00.000Z",
      "2027-03-28T23:00:00.000Z",
    ]);
    // Sunday evening in London is Monday in Auckland.
    expect(weekOf(new Date("2026-11-29T20:00:00Z"), "Pacific/Auckland").from.toISOString()).toBe(
      "2026-11-29T11:00:00.000Z",
    );
  });
});

const zones = ["Europe/London", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Pacific/Pago_Pago"];
/** Weeks with a change of clocks and without. */
const mondaysUtc = ["2027-03-08", "2027-03-22", "2027-04-05", "2026-11-30"];
const stretch = fc
  .tuple(fc.integer({ min: 0, max: 7 * 48 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, length }));
const person = fc.record({
  timeZone: fc.constantFrom(...zones),
  panels: fc.array(stretch, { maxLength: 8 }),
  busy: fc.array(stretch, { maxLength: 5 }),
  weeklyLimit: fc.integer({ min: 1, max: 6 }),
  opens: fc.integer({ min: 0, max: 12 }),
  length: fc.integer({ min: 2, max: 11 }),
});
const world = fc.record({
  week: fc.constantFrom(...mondaysUtc),
  timeZone: fc.constantFrom(...zones),
  durationMinutes: fc.constantFrom(15, 45, 60, 90),
  panelists: fc.array(person, { minLength: 1, maxLength: 3 }),
  alternates: fc.array(person, { maxLength: 2 }),
});

type Generated<A> = A extends fc.Arbitrary<infer T> ? T : never;
type Person = Generated<typeof person>;
type World = Generated<typeof world>;

describe("whatever the hours, zones and weeks", () => {
  const two = (figure: number) => String(figure).padStart(2, "0");
  function build({ week, timeZone, durationMinutes, panelists, alternates }: World) {
    const begin = ms(`${week}T00:00:00Z`);
    const at = ({ start, length }: { start: number; length: number }) => ({
      from: begin + start * (hour / 2),
      until: begin + (start + length) * (hour / 2),
    });
    const make = (prefix: string) => (one: Person, index: number) =>
      sitter(`${prefix}${index}`, {
        ...{ timeZone: one.timeZone, weeklyLimit: one.weeklyLimit },
        hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({
          weekday,
          opensAt: `${two(one.opens)}:00`,
          closesAt: `${two(one.opens + one.length)}:00`,
        })),
        panels: one.panels.map(at),
        busy: one.busy.map(at),
      });
    return wish({
      ...{ timeZone, durationMinutes },
      panelists: panelists.map(make("p")),
      alternates: alternates.map(make("a")),
      window: { from: begin, until: begin + 7 * 24 * hour },
    });
  }

  /** The rule said once more, slowly, moment by moment and by the wall. */
  function isFree(one: Sitter, from: number, until: number) {
    for (const taken of [...one.panels, ...one.busy])
      if (taken.from < until && from < taken.until) return false;
    const wall = (instant: number) =>
      Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(one.timeZone);
    const [first, last] = [wall(from), wall(until)];
    const hours = one.hours.find(({ weekday }) => weekday === first.dayOfWeek)!;
    const opens = first.toPlainDate().toZonedDateTime({ timeZone: one.timeZone, plainTime: hours.opensAt });
    const closes = first.toPlainDate().toZonedDateTime({ timeZone: one.timeZone, plainTime: hours.closesAt });
    return (
      first.epochMilliseconds >= opens.epochMilliseconds && last.epochMilliseconds <= closes.epochMilliseconds
    );
  }

  test("every slot seats free people, as many as were wished, each once", () => {
    fc.assert(
      fc.property(world, (given) => {
        const asked = build(given);
        const everybody = [...asked.panelists, ...asked.alternates];
        for (const { startsAt, endsAt, seats } of findSlots(asked)) {
          expect(endsAt.getTime() - startsAt.getTime()).toBe(asked.durationMinutes * 60_000);
          expect(seats).toHaveLength(asked.panelists.length);
          expect(new Set(seats.map(({ memberId }) => memberId)).size).toBe(seats.length);
          for (const seat of seats) {
            const one = everybody.find(({ memberId }) => memberId === seat.memberId)!;
            expect(isFree(one, startsAt.getTime(), endsAt.getTime())).toBe(true);
            expect(seat.isOver).toBe(seat.load > one.weeklyLimit);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  test("no time is missed at which enough of them are free", () => {
    fc.assert(
      fc.property(world, (given) => {
        const asked = build(given);
        const found = new Set(findSlots(asked).map(({ startsAt }) => startsAt.getTime()));
        const length = asked.durationMinutes * 60_000;
        for (let from = asked.window.from; from + length <= asked.window.until; from += hour / 2) {
          const free = (people: Sitter[]) => people.filter((one) => isFree(one, from, from + length)).length;
          const isSlot = asked.panelists.length - free(asked.panelists) <= free(asked.alternates);
          expect(found.has(from)).toBe(isSlot);
        }
      }),
      { numRuns: 15 },
    );
  });
});
