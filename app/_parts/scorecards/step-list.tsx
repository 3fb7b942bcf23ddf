"use client";

import { classes } from "@/app/_ui/classes";
import { FiveStepMark, type MarkedRating } from "@/app/_ui/five-step-mark";

export interface Step {
  id: string;
  name: string;
  rating: MarkedRating | null;
  /** Rated, or not assessed with a reason. */
  isDone: boolean;
}

type Props = { steps: readonly Step[]; current: number; onChoose: (step: number) => void };

/** All of a scorecard at a glance, beside the part that is open. */
export function StepList({ steps, current, onChoose }: Props) {
  return (
    <ol className="flex flex-col">
      {steps.map((step, index) => (
        <li key={step.id}>
          <button
            type="button"
            aria-current={index === current ? "step" : undefined}
            onClick={() => onChoose(index)}
            className="-mx-2 flex min-h-row w-[calc(100%+1rem)] items-center justify-between gap-3 rounded-md px-2 py-1 text-left text-soft hover:bg-hover aria-[current=step]:bg-pressed aria-[current=step]:font-medium aria-[current=step]:text-ink"
          >
            <span className="min-w-0">{step.name}</span>
            {step.isDone && <FiveStepMark rating={step.rating} className="shrink-0" />}
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The same as a line of dashes, for a phone: "4 of 6" in words beside it. */
export function StepDashes({ steps, current }: Omit<Props, "onChoose">) {
  return (
    <span aria-hidden="true" className="flex min-w-0 flex-1 gap-1">
      {steps.map(({ id, isDone }, index) => (
        <span
          key={id}
          className={classes(
            "h-1.5 flex-1 rounded-full",
            index === current ? "bg-accent-fill" : isDone ? "bg-field" : "bg-pressed",
          )}
        />
      ))}
    </span>
  );
}
