"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { LinkButton } from "@/app/_ui/link-button";
import { NumberField } from "@/app/_ui/number-field";
import { Section } from "@/app/_ui/section";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import type { PlanInput } from "@/server/domain/interviews/input";
import { CompetencyEditor } from "./competency-editor";
import { emptyCompetency, emptyQuestion, moved, type PlanDraft, planDraftOf, planGiven } from "./plan-draft";
import { QuestionEditor } from "./question-editor";

type Props = {
  organisation: string;
  jobId: string;
  /** Null while it is a new one. */
  planId: string | null;
  plan: Omit<PlanInput, "jobId">;
};

/** What a panel asks and rates. Every point of every competency has an anchor; ours are there to start from. */
export function PlanEditor({ organisation, jobId, planId, plan }: Props) {
  const [draft, setDraft] = useState<PlanDraft>(() => planDraftOf(plan));
  const router = useRouter();
  const trpc = useTRPC();
  const done = {
    meta: { inForm: true },
    onSuccess: () => {
      toast("Interview plan saved.");
      router.push(`/o/${organisation}/jobs/${jobId}/plan`);
      router.refresh();
    },
  };
  const create = useMutation(trpc.plans.create.mutationOptions(done));
  const change = useMutation(trpc.plans.change.mutationOptions(done));
  const saving = planId ? change : create;
  const { error, errors } = refusalOf(saving.error);
  const set = (part: Partial<PlanDraft>) => setDraft({ ...draft, ...part });
  const { competencies, questions } = draft;

  function save() {
    const given = planGiven(draft);
    if (planId) change.mutate({ planId, ...given });
    else create.mutate({ jobId, ...given });
  }

  function remove<K extends "competencies" | "questions">(list: K, at: number, what: string) {
    const before = draft;
    set({ [list]: draft[list].filter((_row, index) => index !== at) });
    toast(`${what} removed.`, { undo: () => setDraft(before) });
  }

  return (
    <Form error={error ?? firstOutside(errors)} errors={errors} onSubmit={save} className="max-w-3xl!">
      <Section title="The panel">
        <div className="flex flex-col gap-4">
          <div className="grid gap-4 sm:grid-cols-[1fr_9rem]">
            <TextField name="name" label="Name" value={draft.name} onChange={(name) => set({ name })} />
            <NumberField
              name="durationMinutes"
              label="How long"
              unit="minutes"
              step={5}
              minValue={15}
              maxValue={480}
              value={draft.durationMinutes}
              onChange={(durationMinutes) => set({ durationMinutes })}
            />
          </div>
          <TextField
            name="place"
            label="Usual place"
            optional
            value={draft.place}
            onChange={(place) => set({ place })}
          />
          <TextArea
            name="briefing"
            label="Before they walk in"
            hint="What every panelist should know. Markdown."
            rows={4}
            value={draft.briefing}
            onChange={(briefing) => set({ briefing })}
          />
        </div>
      </Section>
      <Section
        title="Competencies"
        count={competencies.length}
        description="Weights are fixed for a panel when it is scheduled, and make its sealed score."
      >
        <ul className="border-t border-line">
          {competencies.map((competency, at) => (
            <CompetencyEditor
              key={competency.key}
              competency={competency}
              at={at}
              count={competencies.length}
              errors={errors}
              onChange={(next) => set({ competencies: competencies.with(at, next) })}
              onMove={(by) => set({ competencies: moved(competencies, at, by) })}
              onRemove={() => remove("competencies", at, competency.name || "The competency")}
            />
          ))}
        </ul>
        <Button className="mt-3" onPress={() => set({ competencies: [...competencies, emptyCompetency()] })}>
          Add a competency
        </Button>
      </Section>
      <Section
        title="Questions"
        count={questions.length}
        description="Ask for what somebody did. Guidance tells the panel what to listen for; candidates never see it."
      >
        <ol className="border-t border-line">
          {questions.map((question, at) => (
            <QuestionEditor
              key={question.key}
              question={question}
              competencies={competencies}
              at={at}
              count={questions.length}
              errors={errors}
              onChange={(next) => set({ questions: questions.with(at, next) })}
              onMove={(by) => set({ questions: moved(questions, at, by) })}
              onRemove={() => remove("questions", at, "The question")}
            />
          ))}
        </ol>
        <Button
          className="mt-3"
          onPress={() => set({ questions: [...questions, emptyQuestion(competencies[0]?.key ?? null)] })}
        >
          Add a question
        </Button>
      </Section>
      <FormActions className="sticky bottom-14 border-t border-line bg-canvas py-3! md:bottom-0">
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          Save plan
        </Button>
        <LinkButton variant="quiet" href={`/o/${organisation}/jobs/${jobId}/plan`}>
          Leave it as it was
        </LinkButton>
      </FormActions>
    </Form>
  );
}

/** A refusal inside a part that is folded up is said at the foot as well. */
function firstOutside(errors: Record<string, string>): string | null {
  const inside = Object.entries(errors).find(([field]) => /^(competencies|questions)\b/.test(field));
  return inside?.[1] ?? null;
}
