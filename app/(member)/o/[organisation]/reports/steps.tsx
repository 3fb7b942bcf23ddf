import { FIGURE_WORDS } from "@/server/domain/reports/input";
import { FigureLink } from "./figure-link";

const order = ["offered", "accepted", "delivered", "called_back", "hired_back"] as const;

interface Props {
  here: string;
  period: string;
  steps: Record<(typeof order)[number], number>;
}

/** Each step as a bar beside the first: how many went on. */
export function Steps({ here, period, steps }: Props) {
  const most = Math.max(1, ...order.map((figure) => steps[figure]));
  return (
    <dl className="flex max-w-prose flex-col gap-2">
      {order.map((figure) => (
        <div
          key={figure}
          className="grid grid-cols-[9rem_1fr_2.5rem] items-center gap-3 sm:grid-cols-[13rem_1fr_2.5rem]"
        >
          <dt>{FIGURE_WORDS[figure]}</dt>
          <dd aria-hidden="true" className="h-3">
            <div
              className="h-full rounded-sm bg-faint"
              style={{ width: `${(100 * steps[figure]) / most}%` }}
            />
          </dd>
          <dd className="text-right font-medium">
            <FigureLink here={here} period={period} figure={figure} count={steps[figure]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
