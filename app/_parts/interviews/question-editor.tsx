"use client";

import { RowTools } from "@/app/_ui/row-tools";
import { Select } from "@/app/_ui/select";
import { TextArea } from "@/app/_ui/text-area";
import type { RowDrag } from "@/app/_ui/use-row-drag";
import type { CompetencyDraft, QuestionDraft } from "./plan-draft";

type Props = {
  question: QuestionDraft;
  competencies: readonly CompetencyDraft[];
  at: number;
  count: number;
  errors: Record<string, string>;
  onChange: (question: QuestionDraft) => void;
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
  drag: RowDrag;
};

const none = "none";

export function QuestionEditor(props: Props) {
  const { question, competencies, at, count, errors, onChange, onMove, onRemove, drag } = props;
  const field = (name: string) => errors[`questions.${at}.${name}`];
  const set = (part: Partial<QuestionDraft>) => onChange({ ...question, ...part });
  return (
    <li {...drag.row(at)} className="flex flex-col gap-3 border-b border-line py-4 data-dragged:bg-hover">
      <div className="flex items-end justify-between gap-3">
        <Select
          label={`Question ${at + 1}, about`}
          options={[
            ...competencies.map(({ key, name }) => ({ id: key, label: name || "New competency" })),
            { id: none, label: "Nothing that is rated" },
          ]}
          value={question.competency ?? none}
          onChange={(key) => set({ competency: key === none ? null : String(key) })}
          className="w-64"
        />
        <RowTools name={`question ${at + 1}`} at={at} count={count} {...{ onMove, onRemove, drag }} />
      </div>
      <TextArea
        label="What is asked"
        rows={2}
        value={question.prompt}
        onChange={(prompt) => set({ prompt })}
        error={field("prompt")}
      />
      <TextArea
        label="What to listen for"
        optional
        rows={2}
        value={question.guidance}
        onChange={(guidance) => set({ guidance })}
        error={field("guidance")}
      />
    </li>
  );
}
