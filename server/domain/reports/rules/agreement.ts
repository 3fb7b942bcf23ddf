import { addCoincidences, alphaOf, type Coincidences, coincidencesOf, emptyCoincidences } from "./alpha";

/** What a panel's members gave one candidate for one competency, as points from 0 (definitely not) to 4 (strong yes). */
export interface RatedUnit {
  candidate: string;
  points: readonly number[];
}

/** A coefficient from fewer people is noise. */
export const FEWEST_CANDIDATES = 10;

const POINTS = 5;
const RESAMPLES = 2_000;

export interface JobAgreement {
  candidates: number;
  units: number;
  /** Null while there are too few candidates, or nothing differs anywhere. */
  alpha: number | null;
  /** In 95 of 100 samples of as many candidates, alpha lies in here. */
  interval: { low: number; high: number } | null;
}

/**
 * How far the panels of a job use the scale alike: Krippendorff's alpha for ordered points, over every competency of
 * every candidate that at least two people rated. The interval is found by drawing as many candidates again and
 * again, whole, because one candidate's competencies belong together. The draws are the same for the same ratings.
 */
export function agreementAcross(units: readonly RatedUnit[]): JobAgreement {
  const compared = units.filter(({ points }) => points.length > 1);
  const byCandidate = new Map<string, Coincidences>();
  for (const { candidate, points } of compared) {
    const sum = byCandidate.get(candidate) ?? emptyCoincidences(POINTS);
    addCoincidences(sum, coincidencesOf(points, POINTS));
    byCandidate.set(candidate, sum);
  }
  const matrices = [...byCandidate.values()];
  const counts = { candidates: matrices.length, units: compared.length };
  if (matrices.length < FEWEST_CANDIDATES) return { ...counts, alpha: null, interval: null };
  const alpha = alphaOf(sumOf(matrices), "ordinal");
  return { ...counts, alpha, interval: alpha === null ? null : intervalOf(matrices) };
}

function intervalOf(matrices: readonly Coincidences[]) {
  const draw = sequence(matrices.length);
  const alphas: number[] = [];
  for (let round = 0; round < RESAMPLES; round += 1) {
    const sample = matrices.map(() => matrices[Math.floor(draw() * matrices.length)] ?? []);
    const alpha = alphaOf(sumOf(sample), "ordinal");
    if (alpha !== null) alphas.push(alpha);
  }
  alphas.sort((one, other) => one - other);
  const at = (share: number) => alphas[Math.round(share * (alphas.length - 1))] ?? 0;
  return alphas.length > 0 ? { low: at(0.025), high: at(0.975) } : null;
}

function sumOf(matrices: readonly Coincidences[]) {
  const total = emptyCoincidences(POINTS);
  for (const matrix of matrices) addCoincidences(total, matrix);
  return total;
}

/** Numbers between 0 and 1 that look drawn by chance and are always the same (mulberry32). */
function sequence(seed: number) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
