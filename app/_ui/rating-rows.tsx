"use client";

import { Check } from "lucide-react";
import type { KeyboardEvent } from "react";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { FiveStepMark, type MarkedRating, ratingWords } from "./five-step-mark";

type Props<R extends MarkedRating> = {
  /** The competency, or "Overall"; read aloud. A heading above shows it. */
  label: string;
  /** From the lowest to the highest, each with its behavioural anchor. */
  steps: readonly { rating: R; anchor?: string }[];
  value: R | null;
  onChange: (rating: R) => void;
  isDisabled?: boolean;
};

/** Anchors as full-width rows to tap. With focus inside, the keys 1 to 5 choose. */
export function RatingRows<R extends MarkedRating>({ label, steps, value, onChange, isDisabled }: Props<R>) {
  function chooseByDigit(event: KeyboardEvent) {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const step = steps[Number(event.key) - 1];
    if (!step || isDisabled) return;
    event.preventDefault();
    onChange(step.rating);
  }

  return (
    <div onKeyDownCapture={chooseByDigit} className="@container">
      <RadioGroup
        aria-label={label}
        value={value}
        onChange={(rating) => {
          const step = steps.find((one) => one.rating === rating);
          if (step) onChange(step.rating);
        }}
        isDisabled={isDisabled}
        className="flex flex-col gap-1.5"
      >
        {steps.map(({ rating, anchor }, index) => (
          <Radio key={rating} value={rating} className={rowLook}>
            <span className="flex w-full items-center gap-3 @md:w-48 @md:shrink-0">
              <span aria-hidden="true" className="w-3 shrink-0 text-xs text-faint tabular-nums max-sm:hidden">
                {index + 1}
              </span>
              <span aria-hidden="true">
                <FiveStepMark rating={rating} />
              </span>
              <span className="flex-1 font-medium whitespace-nowrap">{ratingWords[rating]}</span>
              <Check
                aria-hidden="true"
                strokeWidth={2.25}
                className="invisible size-4 shrink-0 text-accent group-data-selected/rating:visible @md:hidden"
              />
            </span>
            {anchor && (
              <span className="min-w-0 flex-1 text-soft group-data-selected/rating:text-ink">{anchor}</span>
            )}
            <Check
              aria-hidden="true"
              strokeWidth={2.25}
              className="invisible size-4 shrink-0 text-accent group-data-selected/rating:visible max-md:hidden @max-md:hidden"
            />
          </Radio>
        ))}
      </RadioGroup>
    </div>
  );
}

const rowLook =
  "group/rating flex min-h-11 cursor-default flex-col items-start gap-x-4 gap-y-0.5 rounded-md border border-rule bg-surface px-3 py-2 transition-colors @md:flex-row @md:items-center data-hovered:bg-hover data-focus-visible:outline-2 data-focus-visible:outline-offset-2 data-focus-visible:outline-accent data-selected:border-accent data-selected:bg-accent-tint data-disabled:text-faint";
