"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { Notice } from "@/app/_ui/notice";
import { RadioGroup } from "@/app/_ui/radio-group";
import { CLASSIFICATION_QUESTIONS } from "@/server/domain/engagements/input";

type Question = keyof typeof CLASSIFICATION_QUESTIONS;
type Answers = Record<Question, boolean>;

type Props = { termsId: string; answered: Answers | null; warning: string | null; mayAnswer: boolean };

const questions = Object.keys(CLASSIFICATION_QUESTIONS) as Question[];

/** Four questions that tell an engagement from a job on trial. The warning never blocks; it is read before releasing. */
export function ClassificationForm({ termsId, answered, warning, mayAnswer }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [answers, setAnswers] = useState<Partial<Answers>>(answered ?? {});
  const [isOpen, setOpen] = useState(answered === null);
  const check = useMutation(
    trpc.terms.check.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        setOpen(false);
        router.refresh();
      },
    }),
  );
  if (!isOpen || !mayAnswer)
    return (
      <div className="flex flex-col items-start gap-2">
        {warning ? (
          <Notice tone="due" title="Is this an engagement?">
            {warning}
          </Notice>
        ) : answered ? (
          <Notice tone="done">Nothing in how they will work looks like a job on trial.</Notice>
        ) : (
          <Notice tone="due">Four questions about how they will work are still to be answered.</Notice>
        )}
        {mayAnswer && (
          <Button variant="quiet" size="small" onPress={() => setOpen(true)}>
            Look at the four questions again
          </Button>
        )}
      </div>
    );
  return (
    <Form
      {...refusalOf(check.error)}
      onSubmit={() => check.mutate({ termsId, ...(answers as Answers) })}
      className="max-w-prose!"
    >
      <p className="text-soft">
        Before it goes out: is this an engagement, or a job on trial? Courts ask these four things.
      </p>
      {questions.map((question) => (
        <RadioGroup
          key={question}
          name={question}
          orientation="horizontal"
          label={CLASSIFICATION_QUESTIONS[question]}
          value={answers[question] === undefined ? null : answers[question] ? "yes" : "no"}
          onChange={(value) => setAnswers((before) => ({ ...before, [question]: value === "yes" }))}
          choices={[
            { id: "yes", label: "Yes" },
            { id: "no", label: "No" },
          ]}
        />
      ))}
      <FormActions>
        <Button type="submit" isPending={check.isPending}>
          Keep the answers
        </Button>
      </FormActions>
    </Form>
  );
}
