"use client";

import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form, FormActions } from "@/app/_ui/form";
import { RowTools } from "@/app/_ui/row-tools";
import { toast } from "@/app/_ui/toast";
import { useRows } from "@/app/_ui/use-rows";
import { type DraftQuestion, QuestionFields } from "./question-fields";

type Props = {
  jobId: string;
  questions: readonly Omit<DraftQuestion, "key">[];
  mayWrite: boolean;
};

/** The questions a job asks of everybody who applies. */
export function QuestionEditor({ jobId, questions, mayWrite }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [drafts, setDrafts] = useState<DraftQuestion[]>(() =>
    questions.map((question) => ({ ...question, key: question.id ?? crypto.randomUUID() })),
  );
  const save = useMutation(
    trpc.jobs.setQuestions.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("The form is saved. It asks this of everybody from now on.");
        router.refresh();
      },
    }),
  );
  const change = (key: string, changed: DraftQuestion) =>
    setDrafts((before) => before.map((one) => (one.key === key ? changed : one)));
  const rows = useRows(drafts, setDrafts);
  const add = () => setDrafts((before) => [...before, { ...emptyQuestion, key: crypto.randomUUID() }]);

  return (
    <Form
      {...refusalOf(save.error)}
      className="max-w-prose!"
      onSubmit={() => save.mutate({ jobId, questions: drafts.map(withoutKey) })}
    >
      {drafts.length === 0 && (
        <EmptyState title="No further questions">The form asks for name, e-mail, phone and CV.</EmptyState>
      )}
      <ol className="divide-y divide-line">
        {drafts.map((question, at) => (
          <li key={question.key} {...rows.drag.row(at)} className="py-4 first:pt-0 data-dragged:bg-hover">
            <QuestionFields
              question={question}
              place={at}
              tools={
                mayWrite && (
                  <RowTools
                    name={`question ${at + 1}`}
                    at={at}
                    count={drafts.length}
                    drag={rows.drag}
                    onMove={(by) => rows.move(at, at + by, `Question ${at + 1}`)}
                    onRemove={() => rows.remove(at, `Question ${at + 1}`)}
                  />
                )
              }
              onChange={(changed) => change(question.key, changed)}
            />
          </li>
        ))}
      </ol>
      {rows.said}
      {mayWrite && (
        <FormActions>
          <Button type="submit" variant="primary" isPending={save.isPending}>
            Save form
          </Button>
          <Button onPress={add} icon={<Plus aria-hidden="true" className="size-4" strokeWidth={1.75} />}>
            Add a question
          </Button>
        </FormActions>
      )}
    </Form>
  );
}

const emptyQuestion = {
  ...{ label: "", help: "", kind: "short", required: false, options: [], flags: {} },
} satisfies Omit<DraftQuestion, "key">;

function withoutKey({ key: _key, options, ...question }: DraftQuestion) {
  return { ...question, options: options.map((option) => option.trim()).filter(Boolean) };
}
