import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { dayIn } from "@/server/domain/organisations/rules";

const zones = [
  "Europe/London",
  "Pacific/Kiritimati",
  "Pacific/Pago_Pago",
  "Asia/Kathmandu",
  "America/St_Johns",
];

test("the day of an instant is the day that the calendar of its zone shows", () => {
  const instants = fc.date({
    min: new Date("1970-01-02"),
    max: new Date("2200-01-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(fc.constantFrom(...zones), instants, (zone, instant) => {
      const shown = Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(zone);
      expect(dayIn(zone, instant)).toBe(shown.toPlainDate().toString());
    }),
  );
});

test.each([
  ["2026-03-29T00:59:59Z", "Europe/London", "2026-03-29"],
  ["2026-03-29T23:00:00Z", "Europe/London", "2026-03-30"],
  ["2026-12-31T10:00:00Z", "Pacific/Kiritimati", "2027-01-01"],
])("%s in %s is the %s", (instant, zone, day) => expect(dayIn(zone, new Date(instant))).toBe(day));
