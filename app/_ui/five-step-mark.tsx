import { classes } from "./classes";

export const ratingWords = {
  definitely_not: "Definitely not",
  no: "No",
  mixed: "Mixed",
  yes: "Yes",
  strong_yes: "Strong yes",
  no_decision: "No decision",
} as const;

export type MarkedRating = keyof typeof ratingWords;

const boxes: Record<MarkedRating, readonly number[]> = {
  definitely_not: [0, 1],
  no: [1],
  mixed: [2],
  yes: [3],
  strong_yes: [3, 4],
  no_decision: [],
};

type Props = {
  /** Null: not assessed. */
  rating: MarkedRating | null;
  /** Writes the word beside the mark; otherwise it is only read aloud. */
  withWord?: boolean;
  className?: string;
};

/**
 * A rating as a place on five steps around a middle: no lies left and is hollow, yes lies right and is solid, strong
 * is two wide. A column of them shows at a glance where people agree; no colour is needed.
 */
export function FiveStepMark({ rating, withWord, className }: Props) {
  const word = rating ? ratingWords[rating] : "Not assessed";
  const filled = rating ? boxes[rating] : [];
  return (
    <span className={classes("inline-flex items-center gap-2 whitespace-nowrap", className)} title={word}>
      <svg viewBox="0 0 48 12" aria-hidden="true" className="h-3 w-12 shrink-0">
        {[0, 1, 2, 3, 4].map((step) =>
          filled.includes(step) ? (
            <Box key={step} step={step} />
          ) : (
            <circle key={step} cx={4 + step * 10} cy={6} r={1} className="fill-rule" />
          ),
        )}
        {!rating && <path d="M18 6h12" className="stroke-faint" strokeWidth="1.5" strokeLinecap="round" />}
      </svg>
      <span className={withWord ? "" : "sr-only"}>{word}</span>
    </span>
  );
}

function Box({ step }: { step: number }) {
  const x = step * 10;
  if (step === 2) {
    return (
      <g>
        <rect
          x={x + 0.75}
          y={2.75}
          width={6.5}
          height={6.5}
          rx={1.25}
          fill="none"
          strokeWidth="1.5"
          className="stroke-ink"
        />
        <path
          d={`M${x + 4} 2.5v7h2.5a1.25 1.25 0 0 0 1.25-1.25v-4.5A1.25 1.25 0 0 0 ${x + 6.5} 2.5Z`}
          className="fill-ink"
        />
      </g>
    );
  }
  if (step < 2) {
    return (
      <rect
        x={x + 0.75}
        y={2.75}
        width={6.5}
        height={6.5}
        rx={1.25}
        fill="none"
        strokeWidth="1.5"
        className="stroke-ink"
      />
    );
  }
  return <rect x={x} y={2} width={8} height={8} rx={1.5} className="fill-ink" />;
}
