"use client";

import { Button } from "@/app/_ui/button";
import { FormError } from "@/app/_ui/form-error";
import { Section } from "@/app/_ui/section";
import type { PlanPart } from "./plan-basics";
import { emptyQuestion } from "./plan-draft";
import { QuestionEditor } from "./question-editor";
import { usePlanRows } from "./use-plan-rows";

const most = 40;

export function QuestionList({ draft, onChange, errors }: PlanPart) {
  const { questions, competencies } = draft;
  const rows = usePlanRows(draft, onChange, "questions");
  return (
    <Section
      title="Questions"
      count={questions.length}
      description="Ask for what somebody did. Guidance tells the panel what to listen for; candidates never see it."
    >
      <FormError>{errors.questions}</FormError>
      <ol className="border-t border-line">
        {questions.map((question, at) => (
          <QuestionEditor
            key={question.key}
            question={question}
            competencies={competencies}
            at={at}
            count={questions.length}
            errors={errors}
            drag={rows.drag}
            onChange={(next) => onChange({ ...draft, questions: questions.with(at, next) })}
            onMove={(by) => rows.move(at, at + by, `Question ${at + 1}`)}
            onRemove={() => rows.remove(at, "The question")}
          />
        ))}
      </ol>
      <Button
        className="mt-3"
        isDisabled={questions.length >= most}
        onPress={() =>
          onChange({ ...draft, questions: [...questions, emptyQuestion(competencies[0]?.key ?? null)] })
        }
      >
        Add a question
      </Button>
      {rows.said}
    </Section>
  );
}
