"use client";

import { NumberField } from "@/app/_ui/number-field";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { STAGE_KIND_WORDS } from "@/server/domain/jobs/words";
import type { StageRow } from "./stage-draft";

type Props = {
  stage: StageRow;
  /** Its place in the whole list: refusals name it. */
  place: number;
  onChange: (stage: StageRow) => void;
  isReadOnly: boolean;
};

const ends = { applied: "Takes who applies", final: "Opens the decision" } as const;
const kinds = Object.entries(STAGE_KIND_WORDS).map(([id, label]) => ({ id, label }));

/** One stage: its name here, its name for candidates, what it is for, and what it promises. */
export function StageFields({ stage, place, onChange, isReadOnly }: Props) {
  const { name, candidateName, kind, promisedDays } = stage;
  const set = (part: Partial<StageRow>) => onChange({ ...stage, ...part });
  const isEnd = kind === "applied" || kind === "final";
  const which = name || `stage ${place + 1}`;
  return (
    <div className="grid min-w-0 flex-1 grid-cols-2 gap-2 lg:grid-cols-[1.2fr_1.2fr_10rem_8rem]">
      <TextField
        name={`stages.${place}.name`}
        label={`Name of ${which}`}
        labelHidden
        placeholder="Name"
        maxLength={60}
        isReadOnly={isReadOnly}
        value={name}
        onChange={(next) => set({ name: next })}
      />
      <TextField
        name={`stages.${place}.candidateName`}
        label={`What candidates see in ${which}`}
        labelHidden
        placeholder="Candidates see"
        maxLength={60}
        isReadOnly={isReadOnly}
        value={candidateName}
        onChange={(next) => set({ candidateName: next })}
      />
      {isEnd ? (
        <span className="self-center text-sm text-soft">{ends[kind]}</span>
      ) : (
        <Select
          name={`stages.${place}.kind`}
          label={`What ${which} is for`}
          labelHidden
          options={kinds}
          isDisabled={isReadOnly}
          value={kind}
          onChange={(next) => set({ kind: next as StageRow["kind"] })}
        />
      )}
      {isEnd ? (
        <span />
      ) : (
        <NumberField
          name={`stages.${place}.promisedDays`}
          label={`Days promised in ${which}`}
          labelHidden
          placeholder="As before"
          unit={promisedDays === null ? undefined : "days"}
          minValue={1}
          maxValue={45}
          isReadOnly={isReadOnly}
          value={promisedDays ?? Number.NaN}
          onChange={(days) => set({ promisedDays: Number.isNaN(days) ? null : days })}
        />
      )}
    </div>
  );
}
