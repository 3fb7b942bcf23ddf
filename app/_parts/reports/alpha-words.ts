interface Agreement {
  alpha: number | null;
  interval: { low: number; high: number } | null;
}

/** Below this, points of different people cannot be compared; from the second on, they can be relied on. */
const TENTATIVE = 0.667;
const RELIABLE = 0.8;

/** A coefficient as it is written: two decimals, and a true minus. */
export const coefficient = (value: number) => value.toFixed(2).replace("-", "−");

/** What a coefficient means for somebody who has to decide. */
export function alphaWords({ alpha, interval }: Agreement): string {
  if (alpha === null || !interval)
    return "Everybody has always chosen the same point, so there is nothing to measure.";
  const meaning =
    alpha >= RELIABLE
      ? "Panelists mean the same by the same points: their ratings can be compared."
      : alpha >= TENTATIVE
        ? "Panelists mostly mean the same by the same points: compare candidates with some care."
        : alpha > 0
          ? "Panelists often mean different things by the same point: talk through the anchors before you compare candidates by their scores."
          : "Panelists agree no more than by chance: the ratings say little about the candidates until the anchors are talked through.";
  const sides = [TENTATIVE, RELIABLE].some((line) => interval.low < line && interval.high >= line);
  return sides ? `${meaning} The interval is wide: more candidates may change this reading.` : meaning;
}
