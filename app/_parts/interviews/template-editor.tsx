"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { LinkButton } from "@/app/_ui/link-button";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";
import { CompetencyList } from "./competency-list";
import { PlanBasics } from "./plan-basics";
import { type PlanDraft, type PlanGiven, planDraftOf, planGiven } from "./plan-draft";
import { firstFolded } from "./plan-refusals";
import { QuestionList } from "./question-list";

type Props = { organisation: string; templateId: string; name: string; plan: PlanGiven };

/** What plans of any job start from. Those that were made from it stay as they are. */
export function TemplateEditor({ organisation, templateId, name, plan }: Props) {
  const [draft, setDraft] = useState<PlanDraft>(() => planDraftOf(plan));
  const [templateName, setName] = useState(name);
  const router = useRouter();
  const trpc = useTRPC();
  const list = `/o/${organisation}/interviews/templates`;
  const change = useMutation(
    trpc.planTemplates.change.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("Template saved. Plans made from it stay as they are.");
        router.push(list);
        router.refresh();
      },
    }),
  );
  const { error, errors } = refusalOf(change.error);
  const part = { draft, onChange: setDraft, errors };
  return (
    <Form
      error={error ?? firstFolded(errors)}
      errors={errors}
      onSubmit={() => change.mutate({ templateId, templateName, ...planGiven(draft) })}
      className="max-w-3xl!"
    >
      <TextField
        name="templateName"
        label="Name of the template"
        maxLength={120}
        value={templateName}
        onChange={setName}
        className="mb-3"
      />
      <PlanBasics {...part} />
      <CompetencyList {...part} isFixed={false} />
      <QuestionList {...part} />
      <FormActions className="foot sticky bottom-14 border-t border-line bg-canvas py-3! md:bottom-0">
        <Button type="submit" variant="primary" isPending={change.isPending}>
          Save template
        </Button>
        <LinkButton variant="quiet" href={list}>
          Leave it as it was
        </LinkButton>
      </FormActions>
    </Form>
  );
}
