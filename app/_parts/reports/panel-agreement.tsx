import type { inferRouterOutputs } from "@trpc/server";
import type { AppRouter } from "@/server/api/root";
import { AlphaScale } from "./alpha-scale";
import { alphaWords, coefficient } from "./alpha-words";

type Props = { agreement: inferRouterOutputs<AppRouter>["reports"]["panelAgreement"] };

/** How alike a job's panels rate: in words, then the coefficient with its interval. */
export function PanelAgreement({ agreement }: Props) {
  const { candidates, fewest, alpha, interval } = agreement;
  if (candidates < fewest)
    return (
      <p className="max-w-prose text-soft">
        {candidates === 0
          ? "No candidate has"
          : candidates === 1
            ? "One candidate has"
            : `${candidates} candidates have`}{" "}
        been rated by two people or more. From {fewest} on it is measured: of fewer, a figure would be noise.
      </p>
    );
  return (
    <div className="flex max-w-prose flex-col gap-3">
      <p>{alphaWords(agreement)}</p>
      {alpha !== null && interval && (
        <>
          <AlphaScale alpha={alpha} interval={interval} />
          <p className="text-sm text-soft tabular-nums">
            Krippendorff's alpha {coefficient(alpha)}, with 95 % confidence between{" "}
            {coefficient(interval.low)} and {coefficient(interval.high)}, from {candidates} candidates. 1 is
            full agreement, 0 is chance.
          </p>
        </>
      )}
    </div>
  );
}
