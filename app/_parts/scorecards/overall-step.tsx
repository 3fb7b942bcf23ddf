"use client";

import type { ReactNode } from "react";
import { Button } from "@/app/_ui/button";
import { RatingRows } from "@/app/_ui/rating-rows";
import { TextArea } from "@/app/_ui/text-area";
import type { Gap, OverallWord } from "@/server/domain/scorecards/words";

const STEPS: { rating: OverallWord; anchor: string }[] = [
  { rating: "definitely_not", anchor: "I would speak against hiring them for this job." },
  { rating: "no", anchor: "I would not hire them for this job." },
  { rating: "yes", anchor: "I would hire them for this job." },
  { rating: "strong_yes", anchor: "I would speak for hiring them, also against doubts." },
  { rating: "no_decision", anchor: "I have not seen enough to say." },
];

type Props = {
  overall: OverallWord | null;
  summary: string;
  onOverall: (overall: OverallWord) => void;
  onSummary: (summary: string) => void;
  gaps: readonly Gap[];
  onGap: (gap: Gap) => void;
  /** The way to submit, or why it is not yet open. */
  children: ReactNode;
};

/** The last screen: what one would do, what is still open, and handing in. */
export function OverallStep({ overall, summary, onOverall, onSummary, gaps, onGap, children }: Props) {
  const open = gaps.filter(({ field }) => field !== "overall");
  return (
    <div className="flex flex-col gap-5">
      <RatingRows label="Overall" steps={STEPS} value={overall} onChange={onOverall} />
      <TextArea
        label="Summary"
        hint="What should the others know who read only this?"
        optional
        rows={4}
        maxLength={4_000}
        value={summary}
        onChange={onSummary}
      />
      {open.length > 0 && (
        <div>
          <h3 className="font-medium">Still open</h3>
          <ul className="mt-1 flex flex-col items-start">
            {open.map((gap) => (
              <li key={gap.field}>
                <Button
                  variant="quiet"
                  size="small"
                  className="-ml-2 h-auto! text-left whitespace-normal!"
                  onPress={() => onGap(gap)}
                >
                  {gap.sentence}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </div>
  );
}
