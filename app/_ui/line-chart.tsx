import type { Language } from "@/server/domain/emails/input";
import { daysBetween, dayText, localeOf } from "./dates";

type Reading = {
  day: string;
  value: number /** Not yet confirmed: hollow, and the line to it is dashed. */;
  pending?: boolean;
};

type Props = {
  /** What is measured: "Leads". */
  label: string;
  unit: string;
  readings: readonly Reading[];
  target?: number;
  today: string;
  /** Whose words and figures; English for members. */
  language?: Language;
  words?: ChartWords;
};

interface ChartWords {
  summary: (value: string, day: string, target: string | null) => string;
  target: (figure: string) => string;
  table: string;
  day: string;
  state: string;
  pending: string;
  confirmed: string;
}

/** Readings on their way to a target. The figure is drawn for the eye; the same rows stand in a table below. */
export function LineChart({
  label,
  unit,
  readings,
  target,
  today,
  language = "en",
  words = inEnglish(label, unit),
}: Props) {
  const figure = (value: number) =>
    new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 1 }).format(value);
  const sorted = readings.toSorted((a, b) => a.day.localeCompare(b.day));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last) return null;

  const top = niceTop(Math.max(target ?? 0, ...sorted.map(({ value }) => value)));
  const span = Math.max(1, daysBetween(first.day, last.day));
  const points = sorted.map((reading) => ({
    ...reading,
    x: sorted.length === 1 ? 100 : (daysBetween(first.day, reading.day) / span) * 100,
    y: 100 - (reading.value / top) * 100,
  }));
  const confirmed = points.filter(({ pending }) => !pending);
  const waiting = points.slice(Math.max(0, confirmed.length - 1));
  const summary = words.summary(
    figure(last.value),
    dayText(last.day, today, "short", language),
    target ? figure(target) : null,
  );

  return (
    <figure className="flex flex-col gap-2">
      <div role="img" aria-label={summary} className="grid grid-cols-[auto_1fr] gap-x-2">
        <div className="relative w-max min-w-8 text-end text-xs text-faint tabular-nums">
          <span className="invisible">{figure(top)}</span>
          {[0, 0.5, 1].map((share) => (
            <span
              key={share}
              className="absolute end-0 -translate-y-1/2"
              style={{ top: `${100 - share * 100}%` }}
            >
              {figure(top * share)}
            </span>
          ))}
        </div>
        <div dir="ltr" className="relative h-48 me-2">
          <svg
            aria-hidden="true"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
            className="absolute inset-0 size-full overflow-visible"
          >
            {[0, 50, 100].map((y) => (
              <path key={y} d={`M0 ${y}H100`} className="stroke-line" vectorEffect="non-scaling-stroke" />
            ))}
            {target !== undefined && (
              <path
                d={`M0 ${100 - (target / top) * 100}H100`}
                className="stroke-done"
                strokeDasharray="4 4"
                strokeWidth="1.5"
                vectorEffect="non-scaling-stroke"
              />
            )}
            <path
              d={line(confirmed)}
              fill="none"
              className="stroke-accent"
              strokeWidth="2"
              strokeLinejoin="round"
              strokeLinecap="round"
              vectorEffect="non-scaling-stroke"
            />
            <path
              d={line(waiting)}
              fill="none"
              className="stroke-accent"
              strokeWidth="2"
              strokeDasharray="3 4"
              strokeLinecap="round"
              vectorEffect="non-scaling-stroke"
            />
          </svg>
          {target !== undefined && (
            <span
              dir="auto"
              className="absolute left-0 -translate-y-full pb-0.5 text-xs font-medium text-done"
              style={{ top: `${100 - (target / top) * 100}%` }}
            >
              {words.target(figure(target))}
            </span>
          )}
          {points.map(({ day, x, y, pending }) => (
            <span
              key={day}
              className={
                pending
                  ? "absolute size-2 -translate-1/2 rounded-full border-2 border-accent bg-canvas"
                  : "absolute size-2 -translate-1/2 rounded-full bg-accent"
              }
              style={{ left: `${x}%`, top: `${y}%` }}
            />
          ))}
        </div>
        <div dir="ltr" className="col-start-2 mt-2 me-2 flex justify-between text-xs text-faint">
          <span dir="auto">{dayText(first.day, today, "none", language)}</span>
          {last.day !== first.day && <span dir="auto">{dayText(last.day, today, "none", language)}</span>}
        </div>
      </div>
      <details className="text-sm">
        <summary className="w-fit rounded-sm text-soft hover:text-ink">{words.table}</summary>
        <table className="mt-1 text-start">
          <thead>
            <tr className="text-faint">
              <th className="py-0.5 pe-6 font-normal">{words.day}</th>
              <th className="py-0.5 pe-6 text-end font-normal">{label}</th>
              <th className="py-0.5 font-normal">{words.state}</th>
            </tr>
          </thead>
          <tbody className="tabular-nums">
            {sorted.map(({ day, value, pending }) => (
              <tr key={day}>
                <td className="py-0.5 pe-6">{dayText(day, today, "short", language)}</td>
                <td className="py-0.5 pe-6 text-end">{figure(value)}</td>
                <td className="py-0.5">{pending ? words.pending : words.confirmed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

const inEnglish = (label: string, unit: string): ChartWords => ({
  summary: (value, day, target) => `${label}: ${value} ${unit} on ${day}${target ? `, of ${target}` : ""}.`,
  target: (figure) => `Target ${figure}`,
  table: "As a table",
  day: "Day",
  state: "State",
  pending: "to be confirmed",
  confirmed: "confirmed",
});

const line = (points: readonly { x: number; y: number }[]) =>
  points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");

/** The next round figure above: 412,000 → 500,000. */
function niceTop(value: number) {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step =
    [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].find((factor) => factor * power >= value * 1.05) ?? 12;
  return step * power;
}
