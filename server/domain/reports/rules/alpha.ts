/** How far apart two points of a scale are: merely different, by the ranks between them, or by their distance. */
export type Metric = "nominal" | "ordinal" | "interval";

/**
 * How often each point met each other point in the same unit, weighted so that every value counts once: row after row
 * of a square. Reports fill thousands of them, so they are numbers in a line, and are walked by counting.
 */
export type Coincidences = Float64Array;

/**
 * Krippendorff's alpha: 1 when observers always agree, 0 when they agree no more than by chance, below 0 when less.
 * Units are what was rated, each with the points (0 to size − 1) it was given; a unit with fewer than two says
 * nothing. Null when there is nothing to compare, or when everybody always chose the same one point.
 */
export function krippendorffAlpha(
  units: readonly (readonly number[])[],
  metric: Metric,
  size: number,
): number | null {
  const total = emptyCoincidences(size);
  for (const unit of units) addUnit(total, unit, size);
  return alphaOf(total, metric, size);
}

export const emptyCoincidences = (size: number): Coincidences => new Float64Array(size * size);

/** Counts what met in one unit. */
export function addUnit(total: Coincidences, unit: readonly number[], size: number) {
  const each = 1 / (unit.length - 1);
  unit.forEach((one, at) => {
    unit.forEach((other, beside) => {
      const place = one * size + other;
      if (at !== beside) total[place] = (total[place] ?? 0) + each;
    });
  });
}

/** Adds what met elsewhere, or takes it away again. */
export function add(total: Coincidences, more: Coincidences, sign: 1 | -1 = 1) {
  for (let place = 0; place < total.length; place += 1)
    total[place] = (total[place] ?? 0) + sign * (more[place] ?? 0);
}

export function alphaOf(coincidences: Coincidences, metric: Metric, size: number): number | null {
  const given = timesGiven(coincidences, size);
  const values = given.reduce((sum, times) => sum + times, 0);
  const places = placesOf(given, metric);
  let observed = 0;
  let expected = 0;
  for (let one = 0; one < size; one += 1) {
    for (let other = 0; other < size; other += 1) {
      const apart = (places[one] ?? 0) - (places[other] ?? 0);
      const distance = metric === "nominal" ? Number(one !== other) : apart ** 2;
      observed += (coincidences[one * size + other] ?? 0) * distance;
      expected += ((given[one] ?? 0) * (given[other] ?? 0) * distance) / (values - 1);
    }
  }
  return expected > 0 ? 1 - observed / expected : null;
}

/** How often each point was given: a whole number, whatever adding and taking away thirds has left of it. */
function timesGiven(coincidences: Coincidences, size: number): number[] {
  const given = new Array<number>(size).fill(0);
  for (let place = 0; place < coincidences.length; place += 1) {
    const one = Math.floor(place / size);
    given[one] = (given[one] ?? 0) + (coincidences[place] ?? 0);
  }
  return given.map(Math.round);
}

/**
 * Where each point stands on a line: at its number, or in the middle of the ranks of all who were given it. What lies
 * between two points, less half of each, is how far these middles are apart.
 */
function placesOf(given: readonly number[], metric: Metric): number[] {
  if (metric !== "ordinal") return given.map((_, point) => point);
  let below = 0;
  return given.map((times) => {
    const middle = below + times / 2;
    below += times;
    return middle;
  });
}
