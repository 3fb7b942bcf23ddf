import type { inferProcedureOutput } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";
import { FIGURE_WORDS } from "@/server/domain/reports/input";
import { FigureLink } from "./figure-link";

const order = ["received", "waited_long", "walked_out", "no_show"] as const;

interface Props {
  here: string;
  period: string;
  reception: inferProcedureOutput<AppRouter["reports"]["reception"]>;
}

/** How long a visitor waits, in words first; and how many of them the figures are made of. */
export function Reception({ here, period, reception }: Props) {
  const { measured, median_minutes: median, slow_minutes: slow } = reception;
  return (
    <div className="flex max-w-prose flex-col gap-3">
      {median === null || slow === null ? (
        <p className="text-soft">
          Nobody has been met at reception yet. Waiting is measured from the first check-in on.
        </p>
      ) : (
        <div>
          <p className="text-xl font-semibold tabular-nums">{minutesText(median)}</p>
          <p className="text-soft">
            {measured === 1
              ? "One visitor waited that long."
              : `Half of ${measured} visitors waited longer than this; nine in ten no longer than ${minutesText(slow)}.`}
          </p>
        </div>
      )}
      <dl className="flex flex-wrap gap-x-8 gap-y-2">
        {order.map((figure) => (
          <div key={figure} className="flex gap-2">
            <dt className="text-soft">{FIGURE_WORDS[figure]}</dt>
            <dd className="font-medium">
              <FigureLink here={here} period={period} figure={figure} count={reception[figure]} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function minutesText(minutes: number) {
  const whole = Math.round(minutes);
  return whole === 1 ? "1 minute" : `${whole} minutes`;
}
