"use client";

import { ChevronRight } from "lucide-react";
import { useState } from "react";
import { Checkbox } from "@/app/_ui/checkbox";
import { FiveStepMark, ratingWords } from "@/app/_ui/five-step-mark";
import { NumberField } from "@/app/_ui/number-field";
import { RowTools } from "@/app/_ui/row-tools";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import type { RowDrag } from "@/app/_ui/use-row-drag";
import { POINTS } from "@/server/domain/interviews/input";
import type { CompetencyDraft } from "./plan-draft";

type Props = {
  competency: CompetencyDraft;
  at: number;
  count: number;
  errors: Record<string, string>;
  onChange: (competency: CompetencyDraft) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
  /** It stays in the plan, with its weight. */
  isFixed: boolean;
  drag: RowDrag;
};

/** A competency, folded to one line until somebody works on it. */
export function CompetencyEditor(props: Props) {
  const { competency, at, count, errors, onChange, onMove, onRemove, isFixed, drag } = props;
  const field = (name: string) => errors[`competencies.${at}.${name}`];
  const isRefused = Object.keys(errors).some((name) => name.startsWith(`competencies.${at}.`));
  const [isUnfolded, setUnfolded] = useState(competency.name === "");
  const isOpen = isUnfolded || isRefused;
  const set = (part: Partial<CompetencyDraft>) => onChange({ ...competency, ...part });
  return (
    <li {...drag.row(at)} className="border-b border-line py-1.5 data-dragged:bg-hover">
      <div className="flex items-center gap-2">
        <button
          type="button"
          aria-expanded={isOpen}
          onClick={() => setUnfolded(!isOpen)}
          className="flex min-h-row min-w-0 flex-1 items-center gap-2 rounded-sm text-left"
        >
          <ChevronRight
            aria-hidden="true"
            className={isOpen ? "size-4 shrink-0 rotate-90 text-faint" : "size-4 shrink-0 text-faint"}
            strokeWidth={1.75}
          />
          <span className="flex min-w-0 flex-wrap items-baseline gap-x-2">
            <span className="font-medium">{competency.name || "New competency"}</span>
            <span className="text-sm text-soft tabular-nums">
              weight {competency.weight}
              {!competency.required && ", if there is time"}
            </span>
          </span>
        </button>
        <RowTools
          name={competency.name || "the new competency"}
          at={at}
          count={count}
          onMove={onMove}
          onRemove={isFixed ? undefined : onRemove}
          drag={drag}
        />
      </div>
      {isOpen && (
        <div className="flex flex-col gap-4 pt-2 pb-4 pl-6">
          <div className="grid gap-4 sm:grid-cols-[1fr_7rem]">
            <TextField
              label="Name"
              value={competency.name}
              onChange={(name) => set({ name })}
              error={field("name")}
            />
            <NumberField
              label="Weight"
              minValue={1}
              maxValue={10}
              steppers={!isFixed}
              isDisabled={isFixed}
              value={competency.weight}
              onChange={(weight) => set({ weight })}
              error={field("weight")}
            />
          </div>
          <TextField
            label="What it means"
            optional
            value={competency.description}
            onChange={(description) => set({ description })}
            error={field("description")}
          />
          <Checkbox
            isSelected={competency.required}
            onChange={(required) => set({ required })}
            hint="A scorecard needs a point, or a reason why it was not assessed."
          >
            Every panelist has to rate it
          </Checkbox>
          <fieldset className="flex flex-col gap-3">
            <legend className="mb-1 text-sm font-medium">What each point looks like in the room</legend>
            {POINTS.map((point, index) => (
              <div key={point} className="grid gap-x-3 gap-y-1 sm:grid-cols-[9.5rem_1fr]">
                <span className="flex items-center gap-2 self-start text-sm sm:pt-1.5" aria-hidden="true">
                  <FiveStepMark rating={point} />
                  {ratingWords[point]}
                </span>
                <TextArea
                  label={`${competency.name || "This competency"}: ${ratingWords[point]}`}
                  labelHidden
                  rows={2}
                  value={competency.anchors[index] ?? ""}
                  onChange={(anchor) => set({ anchors: competency.anchors.with(index, anchor) })}
                  error={field(`anchors.${index}`)}
                />
              </div>
            ))}
          </fieldset>
        </div>
      )}
    </li>
  );
}
