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
      <svg viewBox="0 0 54 12" aria-hidden="true" className="h-3 w-13.5 shrink-0">
        {steps.map((step) =>
          filled.includes(step) ? (
            <Box key={step} step={step} />
          ) : (
            <circle key={step} cx={5 + step * 11} cy={6} r={1.25} className="fill-field" />
          ),
        )}
        {!rating && <path d="M20 6h14" className="stroke-soft" strokeWidth="1.75" strokeLinecap="round" />}
      </svg>
      <span className={withWord ? "" : "sr-only"}>{word}</span>
    </span>
  );
}

const steps = [0, 1, 2, 3, 4];

/** Hollow left of the middle, half in it, solid right of it. */
function Box({ step }: { step: number }) {
  const x = step * 11;
  return (
    <>
      <rect
        x={x + 0.75}
        y={1.75}
        width={8.5}
        height={8.5}
        rx={1.5}
        strokeWidth="1.5"
        className={step > 2 ? "fill-ink stroke-ink" : "fill-transparent stroke-ink"}
      />
      {step === 2 && <rect x={x + 5} y={2} width={4} height={8} className="fill-ink" />}
    </>
  );
}
