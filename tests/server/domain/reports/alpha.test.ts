import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  agreementAcross,
  type RatedUnit,
  unitsOf as unitsRead,
} from "@/server/domain/reports/rules/agreement";
import { krippendorffAlpha, type Metric } from "@/server/domain/reports/rules/alpha";

// The worked example of K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), part C and following:
// four observers, twelve units, missing values.
const EXAMPLE = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];

const METRICS: Metric[] = ["nominal", "ordinal", "interval"];

/** What each unit was given, by whoever rated it; the example counts its points from one. */
const unitsOf = (observers: (number | null)[][]) =>
  (observers[0] ?? []).map((_, unit) =>
    observers.flatMap((values) => {
      const value = values[unit] ?? null;
      return value === null ? [] : [value - 1];
    }),
  );

describe("Krippendorff's alpha", () => {
  test.each([
    ["nominal", 0.743],
    ["ordinal", 0.815],
    ["interval", 0.849],
  ] as const)("of the published example is, for %s values, %d", (metric, alpha) => {
    expect(krippendorffAlpha(unitsOf(EXAMPLE), metric, 5)?.toFixed(3)).toBe(String(alpha));
  });

  test("is 1 when everybody agrees, and says nothing where nothing differs or nothing is compared", () => {
    const agreed = [
      [0, 0, 0],
      [3, 3],
      [4, 4, 4],
    ];
    for (const metric of METRICS) {
      expect(krippendorffAlpha(agreed, metric, 5)).toBe(1);
      expect(
        krippendorffAlpha(
          [
            [2, 2],
            [2, 2, 2],
          ],
          metric,
          5,
        ),
      ).toBeNull();
      expect(krippendorffAlpha([[1], [2], []], metric, 5)).toBeNull();
    }
  });

  const observers = fc.array(
    fc.array(fc.option(fc.integer({ min: 1, max: 5 }), { freq: 4 }), { minLength: 8, maxLength: 8 }),
    { minLength: 2, maxLength: 5 },
  );
  const alike = (one: number | null, other: number | null) =>
    one === null || other === null ? expect(one).toBe(other) : expect(one).toBeCloseTo(other, 9);

  test("lies between −1 and 1, and is 1 for nothing but agreement", () => {
    fc.assert(
      fc.property(observers, fc.constantFrom(...METRICS), (values, metric) => {
        const units = unitsOf(values);
        const alpha = krippendorffAlpha(units, metric, 5);
        if (alpha === null) return;
        expect(alpha).toBeLessThanOrEqual(1);
        expect(alpha).toBeGreaterThanOrEqual(-1 - 1e-9);
        const differs = units.some((unit) => new Set(unit).size > 1);
        expect(alpha === 1).toBe(!differs);
      }),
    );
  });

  test("does not change with who is called what, or in which order people were met", () => {
    const shuffled = <T>(things: T[], order: number[]) =>
      things
        .map((thing, at) => ({ thing, place: order[at % order.length]! * 31 + at }))
        .sort((one, other) => (one.place % 17) - (other.place % 17))
        .map(({ thing }) => thing);
    const order = fc.array(fc.integer({ min: 0, max: 97 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(observers, order, order, fc.constantFrom(...METRICS), (values, people, met, metric) => {
        const relabelled = shuffled(values, people);
        const units = shuffled(unitsOf(relabelled), met);
        alike(krippendorffAlpha(unitsOf(values), metric, 5), krippendorffAlpha(units, metric, 5));
      }),
    );
  });

  test("does not change when the scale is turned over, nor for what only one person rated", () => {
    fc.assert(
      fc.property(observers, fc.constantFrom(...METRICS), (values, metric) => {
        const units = unitsOf(values);
        const turned = units.map((unit) => unit.map((point) => 4 - point));
        const alone = [...units, [0], [4], [2]];
        const alpha = krippendorffAlpha(units, metric, 5);
        alike(alpha, krippendorffAlpha(turned, metric, 5));
        alike(alpha, krippendorffAlpha(alone, metric, 5));
      }),
    );
  });
});

/** A die with five sides, the same throws each time. */
function dieFrom(seed: number) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state % 5;
  };
}

describe("how alike the panels of a job rate", () => {
  const panel = (candidate: number, points: number[]): RatedUnit => ({ candidate: `c${candidate}`, points });
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => [
      panel(at, [at % 5, at % 5, Math.min(4, (at % 5) + (at % 3 === 0 ? 1 : 0))]),
      panel(at, [(at + 2) % 5, (at + 2) % 5]),
    ]).flat();

  test("is not said of fewer than ten candidates whom two people rated", () => {
    expect(agreementAcross(many(9))).toMatchObject({ candidates: 9, alpha: null, interval: null });
    expect(agreementAcross([...many(9), panel(99, [3])])).toMatchObject({ candidates: 9, alpha: null });
    expect(agreementAcross(many(10)).alpha).not.toBeNull();
  });

  test("comes with an interval around it that narrows with more candidates, and is the same each time", () => {
    const [few, lots] = [agreementAcross(many(12)), agreementAcross(many(120))];
    for (const { alpha, interval } of [few, lots]) {
      expect(interval!.low).toBeLessThanOrEqual(alpha!);
      expect(interval!.high).toBeGreaterThanOrEqual(alpha!);
      expect(interval!.high).toBeLessThanOrEqual(1);
    }
    const width = ({ interval }: typeof few) => interval!.high - interval!.low;
    expect(width(lots)).toBeLessThan(width(few));
    expect(agreementAcross(many(12))).toEqual(few);
  });

  test("comes with the interval that drawing whole candidates anew would find", () => {
    const die = dieFrom(11);
    // Sixty candidates with three competencies each, of whom two or three people mostly think the same.
    const candidates = Array.from({ length: 60 }, (_, candidate) =>
      Array.from({ length: 3 }, (_, competency) => {
        const point = die();
        const rater = () => (die() > 2 ? Math.min(4, point + 1) : point);
        return panel(candidate, Array.from({ length: 2 + (competency % 2) }, rater));
      }),
    );
    const { interval } = agreementAcross(candidates.flat());
    const drawn = Array.from({ length: 1_000 }, () =>
      candidates.flatMap(() => candidates[(die() + 5 * die() + 25 * die()) % candidates.length]!),
    )
      .map((units) =>
        krippendorffAlpha(
          units.map(({ points }) => points),
          "ordinal",
          5,
        ),
      )
      .sort((one, other) => one! - other!);
    const [low, high] = [drawn[25]!, drawn[975]!];
    expect(Math.abs(interval!.low - low)).toBeLessThan((high - low) / 6);
    expect(Math.abs(interval!.high - high)).toBeLessThan((high - low) / 6);
  });

  test("is certain of full agreement, and of next to nothing where one candidate alone makes the difference", () => {
    const same = Array.from({ length: 12 }, (_, at) => panel(at, [at % 5, at % 5, at % 5]));
    expect(agreementAcross(same)).toMatchObject({ alpha: 1, interval: { low: 1, high: 1 } });
    const one = Array.from({ length: 12 }, (_, at) => panel(at, at === 0 ? [3, 3, 4, 4] : [3, 3, 3, 3]));
    const { alpha, interval } = agreementAcross(one);
    expect(alpha).not.toBeNull();
    expect(interval!.high - interval!.low).toBeGreaterThan(1);
    expect(interval!.low).toBeGreaterThanOrEqual(-1);
    expect(interval!.high).toBeLessThanOrEqual(1);
  });

  test("is read from one text for each candidate", () => {
    expect(unitsRead(["134 22", "04"])).toEqual([
      { candidate: "0", points: [1, 3, 4] },
      { candidate: "0", points: [2, 2] },
      { candidate: "1", points: [0, 4] },
    ]);
  });

  test("is near nothing for people who throw dice", () => {
    const die = dieFrom(7);
    const dice = Array.from({ length: 200 }, (_, at) => panel(at, [die(), die(), die()]));
    const { alpha, interval } = agreementAcross(dice);
    expect(Math.abs(alpha!)).toBeLessThan(0.15);
    expect(interval!.low).toBeLessThan(0);
  });
});
