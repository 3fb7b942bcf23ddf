"use client";

import type { ReactNode } from "react";
import { Checkbox } from "@/app/_ui/checkbox";
import { Notice } from "@/app/_ui/notice";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { questionWarning } from "@/server/domain/jobs/input";
import { QUESTION_KIND_WORDS } from "@/server/domain/jobs/words";
import { FlagFields, type FlagValues } from "./flag-fields";

type Kind = keyof typeof QUESTION_KIND_WORDS;

export type DraftQuestion = {
  key: string;
  id?: string;
  label: string;
  help: string;
  kind: Kind;
  required: boolean;
  options: string[];
  flags: FlagValues;
};

type Props = {
  question: DraftQuestion;
  place: number;
  /** Moves and removes it, for those who may. */
  tools: ReactNode;
  onChange: (question: DraftQuestion) => void;
};

const kinds = Object.keys(QUESTION_KIND_WORDS) as Kind[];

/** One question: its words, its kind, what flags it, and a warning where asking it may be unlawful. */
export function QuestionFields({ question, place, tools, onChange }: Props) {
  const { label, help, kind, required, options, flags } = question;
  const set = (part: Partial<DraftQuestion>) => onChange({ ...question, ...part });
  const warning = questionWarning(label);
  const field = (name: string) => `questions.${place}.${name}`;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-end justify-end gap-2">
        <TextField
          name={field("label")}
          label={`Question ${place + 1}`}
          value={label}
          onChange={(next) => set({ label: next })}
          className="flex-1 basis-64"
        />
        {tools}
      </div>
      {warning && <Notice tone="due">{warning}</Notice>}
      <TextField
        name={field("help")}
        label="Help"
        hint="Stands under the question."
        optional
        value={help}
        onChange={(next) => set({ help: next })}
      />
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Select
          label="Answered by"
          options={kinds.map((id) => ({ id, label: QUESTION_KIND_WORDS[id] }))}
          value={kind}
          onChange={(next) => set({ kind: next as Kind, flags: {} })}
        />
        <Checkbox isSelected={required} onChange={(next) => set({ required: next })} className="pb-1.5">
          Must be answered
        </Checkbox>
      </div>
      {(kind === "choice" || kind === "several") && (
        <TextArea
          name={field("options")}
          label="Options"
          hint="One a line."
          rows={4}
          value={options.join("\n")}
          onChange={(lines) => set({ options: lines.split("\n") })}
        />
      )}
      <FlagFields
        kind={kind}
        options={options}
        flags={flags}
        name={field("flags")}
        onChange={(next) => set({ flags: next })}
      />
    </div>
  );
}
