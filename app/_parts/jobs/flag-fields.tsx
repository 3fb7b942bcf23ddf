"use client";

import { Checkbox } from "@/app/_ui/checkbox";
import { NumberField } from "@/app/_ui/number-field";
import type { QUESTION_KIND_WORDS } from "@/server/domain/jobs/words";

export interface FlagValues {
  answers?: string[];
  below?: number | null;
  above?: number | null;
}

type Props = {
  kind: keyof typeof QUESTION_KIND_WORDS;
  options: readonly string[];
  flags: FlagValues;
  name: string;
  onChange: (flags: FlagValues) => void;
};

const yesNo = [
  ["yes", "Yes"],
  ["no", "No"],
] as const;

/** Which answers flag an application. A flag shows; it never rejects anybody. */
export function FlagFields({ kind, options, flags, name, onChange }: Props) {
  if (kind === "number") return <Bounds {...{ flags, name, onChange }} />;
  const choices =
    kind === "yes_no"
      ? yesNo
      : kind === "choice" || kind === "several"
        ? [...new Set(options.map((option) => option.trim()).filter(Boolean))].map(
            (option) => [option, option] as const,
          )
        : [];
  if (choices.length === 0) return null;
  const flagged = flags.answers ?? [];
  const flag = (answer: string, isFlagged: boolean) =>
    onChange({ answers: isFlagged ? [...flagged, answer] : flagged.filter((one) => one !== answer) });
  return (
    <fieldset>
      <legend className="text-sm font-medium">Answers to flag</legend>
      <p className="mb-1 text-sm text-soft">{hint}</p>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {choices.map(([id, label]) => (
          <Checkbox key={id} isSelected={flagged.includes(id)} onChange={(is) => flag(id, is)}>
            {label}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

const hint = "They show on the card and beside the answer. Nobody is rejected by one.";

function Bounds({ flags, name, onChange }: Pick<Props, "flags" | "name" | "onChange">) {
  const bound = (value: number) => (Number.isNaN(value) ? null : value);
  return (
    <fieldset>
      <legend className="text-sm font-medium">Figures to flag</legend>
      <p className="mb-1 text-sm text-soft">{hint}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <NumberField
          name={`${name}.below`}
          label="Below"
          optional
          value={flags.below ?? Number.NaN}
          onChange={(value) => onChange({ ...flags, below: bound(value) })}
        />
        <NumberField
          name={`${name}.above`}
          label="Above"
          optional
          value={flags.above ?? Number.NaN}
          onChange={(value) => onChange({ ...flags, above: bound(value) })}
        />
      </div>
    </fieldset>
  );
}
