import { Progress } from "@/app/_ui/progress";
import { FIGURE_WORDS, type Figure } from "@/server/domain/reports/input";
import { FigureLink } from "./figure-link";

interface Props {
  here: string;
  period: string;
  /** The first is the one that is hoped for; together they are the whole. */
  figures: Partial<Record<Figure, number>>;
}

/** The share that heard in time, and the figures it is made of. */
export function Figures({ here, period, figures }: Props) {
  const counted = Object.entries(figures) as [Figure, number][];
  const whole = counted.reduce((sum, [, count]) => sum + count, 0);
  const [[hopedFor, inTime] = ["in_time" as const, 0]] = counted;
  const share = whole === 0 ? null : Math.floor((100 * inTime) / whole);
  return (
    <div className="flex max-w-prose flex-col gap-3">
      <p className="text-xl font-semibold tabular-nums">
        {share === null ? "No answer is due yet" : `${share}%`}
      </p>
      {share !== null && <Progress label={FIGURE_WORDS[hopedFor]} value={inTime} max={whole} tone="done" />}
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {counted.map(([figure, count]) => (
          <div key={figure} className="flex gap-2">
            <dt className="text-soft">{FIGURE_WORDS[figure]}</dt>
            <dd className="font-medium">
              <FigureLink here={here} period={period} figure={figure} count={count} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
