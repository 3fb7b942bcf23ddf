import { Progress } from "@/app/_ui/progress";
import { FIGURE_WORDS } from "@/server/domain/reports/input";
import { FigureLink } from "./figure-link";

const order = ["in_time", "late", "overdue"] as const;

interface Props {
  here: string;
  period: string;
  whole: number;
  figures: Record<(typeof order)[number], number>;
}

/** The share that heard in time, and the figures it is made of. */
export function Figures({ here, period, whole, figures }: Props) {
  const share = whole === 0 ? null : Math.floor((100 * figures.in_time) / whole);
  return (
    <div className="flex max-w-prose flex-col gap-3">
      <p className="text-xl font-semibold tabular-nums">
        {share === null ? "No answer is due yet" : `${share}%`}
      </p>
      {share !== null && (
        <Progress label="Answered in time" value={figures.in_time} max={whole} tone="done" />
      )}
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {order.map((figure) => (
          <div key={figure} className="flex gap-2">
            <dt className="text-soft">{FIGURE_WORDS[figure]}</dt>
            <dd className="font-medium">
              <FigureLink here={here} period={period} figure={figure} count={figures[figure]} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
