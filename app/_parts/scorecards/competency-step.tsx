"use client";

import { useState } from "react";
import { Checkbox } from "@/app/_ui/checkbox";
import { RatingRows } from "@/app/_ui/rating-rows";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import type { Entry } from "@/server/domain/scorecards/input";
import { RATING_WORDS } from "@/server/domain/scorecards/words";

export interface Competency {
  id: string;
  name: string;
  description: string;
  required: boolean;
  anchors: string[];
  /** What the kit asks about it. */
  prompts: string[];
}

type Props = { competency: Competency; entry: Entry; onChange: (entry: Entry) => void };

const isExtreme = (rating: Entry["rating"]) => rating === "strong_yes" || rating === "definitely_not";

/** One competency: five anchors to choose from, the evidence below. */
export function CompetencyStep({ competency, entry, onChange }: Props) {
  const [isUnseen, setUnseen] = useState(entry.notAssessedReason !== "");
  const rows = RATING_WORDS.map((rating, point) => ({ rating, anchor: competency.anchors[point] }));
  return (
    <div className="flex flex-col gap-5">
      {competency.prompts.length > 0 && (
        <ul className="max-w-prose border-l-2 border-rule pl-3 text-soft">
          {competency.prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
      <RatingRows
        label={competency.name}
        steps={rows}
        value={entry.rating}
        onChange={(rating) => {
          setUnseen(false);
          onChange({ ...entry, rating, notAssessedReason: "" });
        }}
      />
      <TextArea
        label="Evidence"
        hint={
          isExtreme(entry.rating)
            ? "Needed for this point: what was said or done?"
            : "What was said or done. Not what you felt."
        }
        optional={!isExtreme(entry.rating)}
        rows={4}
        maxLength={4_000}
        value={entry.evidence}
        onChange={(evidence) => onChange({ ...entry, evidence })}
      />
      <div className="flex flex-col gap-2">
        <Checkbox
          isSelected={isUnseen}
          onChange={(isSelected) => {
            setUnseen(isSelected);
            onChange({ ...entry, rating: isSelected ? null : entry.rating, notAssessedReason: "" });
          }}
          hint="Better than a guess. It needs a reason."
        >
          Not assessed
        </Checkbox>
        {isUnseen && (
          <TextField
            label="Why it was not assessed"
            placeholder="We ran out of time."
            maxLength={500}
            value={entry.notAssessedReason}
            onChange={(notAssessedReason) => onChange({ ...entry, notAssessedReason })}
          />
        )}
      </div>
    </div>
  );
}
