"use client";

import { ArrowDown, ArrowUp, Trash2 } from "lucide-react";
import { Checkbox } from "@/app/_ui/checkbox";
import { IconButton } from "@/app/_ui/icon-button";
import { Notice } from "@/app/_ui/notice";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { questionWarning } from "@/server/domain/jobs/input";
import { QUESTION_KIND_WORDS } from "@/server/domain/jobs/words";

type Kind = keyof typeof QUESTION_KIND_WORDS;

export type DraftQuestion = {
  key: string;
  id?: string;
  label: string;
  kind: Kind;
  required: boolean;
  options: string[];
};

type Props = {
  question: DraftQuestion;
  place: number;
  isLast: boolean;
  onChange: (question: DraftQuestion) => void;
  onRemove: () => void;
  onMove: (by: 1 | -1) => void;
};

const kinds = Object.keys(QUESTION_KIND_WORDS) as Kind[];
const icon = { className: "size-4", strokeWidth: 1.75, "aria-hidden": true } as const;

/** One question: its words, its kind, and a warning where asking it may be unlawful. */
export function QuestionFields({ question, place, isLast, onChange, onRemove, onMove }: Props) {
  const warning = questionWarning(question.label);
  const hasOptions = question.kind === "choice" || question.kind === "several";
  const number = place + 1;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-end gap-2">
        <TextField
          name={`questions.${place}.label`}
          label={`Question ${number}`}
          value={question.label}
          onChange={(label) => onChange({ ...question, label })}
          className="flex-1"
        />
        <IconButton
          label={`Move question ${number} up`}
          icon={<ArrowUp {...icon} />}
          isDisabled={place === 0}
          onPress={() => onMove(-1)}
        />
        <IconButton
          label={`Move question ${number} down`}
          icon={<ArrowDown {...icon} />}
          isDisabled={isLast}
          onPress={() => onMove(1)}
        />
        <IconButton label={`Remove question ${number}`} icon={<Trash2 {...icon} />} onPress={onRemove} />
      </div>
      {warning && <Notice tone="due">{warning}</Notice>}
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Select
          label="Answered by"
          options={kinds.map((id) => ({ id, label: QUESTION_KIND_WORDS[id] }))}
          selectedKey={question.kind}
          onSelectionChange={(kind) => onChange({ ...question, kind: kind as Kind })}
        />
        <Checkbox
          isSelected={question.required}
          onChange={(required) => onChange({ ...question, required })}
          className="pb-1.5"
        >
          Must be answered
        </Checkbox>
      </div>
      {hasOptions && (
        <TextArea
          name={`questions.${place}.options`}
          label="Options"
          hint="One a line."
          rows={4}
          value={question.options.join("\n")}
          onChange={(lines) => onChange({ ...question, options: lines.split("\n") })}
        />
      )}
    </div>
  );
}
