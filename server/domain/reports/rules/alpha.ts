/** How far apart two points of a scale are: merely different, by the ranks between them, or by their distance. */
export type Metric = "nominal" | "ordinal" | "interval";

/** How often each point met each other point in the same unit, weighted so that every value counts once. */
export type Coincidences = number[][];

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
  for (const unit of units) addCoincidences(total, coincidencesOf(unit, size));
  return alphaOf(total, metric);
}

export const emptyCoincidences = (size: number): Coincidences =>
  Array.from({ length: size }, () => new Array<number>(size).fill(0));

export function coincidencesOf(unit: readonly number[], size: number): Coincidences {
  const matrix = emptyCoincidences(size);
  if (unit.length < 2) return matrix;
  const each = 1 / (unit.length - 1);
  unit.forEach((one, at) => {
    unit.forEach((other, beside) => {
      const row = matrix[one];
      if (at !== beside && row) row[other] = (row[other] ?? 0) + each;
    });
  });
  return matrix;
}

export function addCoincidences(total: Coincidences, more: Coincidences) {
  total.forEach((row, one) => {
    row.forEach((_, other) => {
      row[other] = (row[other] ?? 0) + (more[one]?.[other] ?? 0);
    });
  });
}

export function alphaOf(coincidences: Coincidences, metric: Metric): number | null {
  const marginals = coincidences.map((row) => row.reduce((sum, value) => sum + value, 0));
  const values = marginals.reduce((sum, value) => sum + value, 0);
  let observed = 0;
  let expected = 0;
  coincidences.forEach((row, one) => {
    row.forEach((met, other) => {
      const distance = distanceOf(one, other, marginals, metric);
      observed += met * distance;
      expected += ((marginals[one] ?? 0) * (marginals[other] ?? 0) * distance) / (values - 1);
    });
  });
  return expected > 0 ? 1 - observed / expected : null;
}

function distanceOf(one: number, other: number, marginals: readonly number[], metric: Metric): number {
  if (one === other) return 0;
  if (metric === "nominal") return 1;
  if (metric === "interval") return (one - other) ** 2;
  const [low, high] = one < other ? [one, other] : [other, one];
  const between = marginals.slice(low, high + 1).reduce((sum, value) => sum + value, 0);
  return (between - ((marginals[low] ?? 0) + (marginals[high] ?? 0)) / 2) ** 2;
}
