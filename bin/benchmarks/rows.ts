import { z } from "zod";

/** One line of the results: a case at a size with so many connections, and the floor beside it. */
export const row = z.object({
  case: z.string(),
  kind: z.enum(["read", "write", "page"]),
  size: z.string(),
  connections: z.number(),
  /** Requests a second; milliseconds; bytes of a response's body as sent. */
  rps: z.number(),
  p50: z.number(),
  p99: z.number(),
  bytes: z.number(),
  /** How often a request waits for the database. */
  queries: z.number(),
  /** Null where nothing bare does the same. */
  floorRps: z.number().nullable(),
  floorP50: z.number().nullable(),
  ratio: z.number().nullable(),
  /** Milliseconds of a processor that a request takes. */
  webCpuMs: z.number(),
  databaseCpuMs: z.number(),
  /** The same of the floor, with what the database does for it. */
  floorCpuMs: z.number().nullable(),
  rssMiB: z.number(),
  failed: z.number(),
  /** What one worker manages in a second: mails handed over, or rows of a table read in. */
  perSecond: z.number().optional(),
});
export type Row = z.output<typeof row>;
export const rowsInput = z.array(row);

export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

const figure = (value: number | null) =>
  value === null
    ? "–"
    : value >= 100
      ? Math.round(value).toLocaleString("en-GB")
      : value.toFixed(value >= 10 ? 1 : 2);

const heading = [
  "case",
  "size",
  "conn",
  "req/s",
  "p50",
  "p99",
  "floor/s",
  "ratio",
  "KB",
  "trips",
  "web",
  "db",
  "floor",
  "MiB",
];

export function printRow(row: Row) {
  print([
    ...[row.case, row.size, String(row.connections), figure(row.rps), figure(row.p50), figure(row.p99)],
    ...[figure(row.floorRps), row.ratio?.toFixed(2) ?? "–", figure(row.bytes / 1024), String(row.queries)],
    ...[
      row.webCpuMs.toFixed(1),
      row.databaseCpuMs.toFixed(1),
      row.floorCpuMs?.toFixed(1) ?? "–",
      figure(row.rssMiB),
    ],
    row.failed > 0 ? `${row.failed} failed` : "",
  ]);
}

export const printHeading = () => print(heading);

function print(cells: string[]) {
  console.log(
    cells.map((cell, at) => (at === 0 ? cell.padEnd(26) : cell.padStart(at === 1 ? 5 : 8))).join(" "),
  );
}

/** Sizes side by side: how many times as long the middle request takes in the larger organisation. */
export function printGrowth(rows: readonly Row[]) {
  const sizes = [...new Set(rows.map(({ size }) => size))];
  if (sizes.length < 2) return;
  console.log(`\nMedian time at one connection, in ms: ${sizes.join(" → ")}`);
  for (const name of new Set(rows.map((row) => row.case))) {
    const times = sizes.map((size) => p50Of(rows, name, size));
    const growth = times.slice(1).map((time, at) => (time / (times[at] || Number.NaN)).toFixed(2));
    console.log(`${name.padEnd(26)} ${times.map(figure).join(" → ").padEnd(26)} × ${growth.join(", ")}`);
  }
}

const p50Of = (rows: readonly Row[], name: string, size: string) =>
  rows.find((row) => row.case === name && row.size === size && row.connections === 1)?.p50 ?? Number.NaN;

/** What has changed since an earlier run: above one is faster. */
export function printComparison(before: readonly Row[], now: readonly Row[]) {
  console.log("\nAgainst the earlier run (requests a second, and the ratio to the floor; above 1 is better)");
  for (const row of now) {
    const earlier = before.find(
      (one) => one.case === row.case && one.size === row.size && one.connections === row.connections,
    );
    if (!earlier) continue;
    const speed = `× ${(row.rps / earlier.rps).toFixed(2)}`;
    const ratio = row.ratio && earlier.ratio ? `× ${(row.ratio / earlier.ratio).toFixed(2)}` : "–";
    print([row.case, row.size, String(row.connections), speed, ratio]);
  }
}
