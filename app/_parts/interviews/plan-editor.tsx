"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { LinkButton } from "@/app/_ui/link-button";
import { toast } from "@/app/_ui/toast";
import { CompetencyList } from "./competency-list";
import { PlanBasics } from "./plan-basics";
import { type PlanDraft, type PlanGiven, planDraftOf, planGiven } from "./plan-draft";
import { PlanKept } from "./plan-kept";
import { firstFolded } from "./plan-refusals";
import { QuestionList } from "./question-list";
import { SaveAsTemplate } from "./save-as-template";
import { type Sitter, UsualPanelists } from "./usual-panelists";

type Props = {
  organisation: string;
  jobId: string;
  /** Null while it is a new one. */
  planId: string | null;
  plan: PlanGiven;
  /** Who could sit on its panels. */
  people: readonly Sitter[];
  /** What a plan that is in use holds to. */
  use: { kept: string | null; heldOn: string | null };
};

/** What a panel asks and rates. Every point of every competency has an anchor; ours are there to start from. */
export function PlanEditor({ organisation, jobId, planId, plan, people, use }: Props) {
  const [draft, setDraft] = useState<PlanDraft>(() => planDraftOf(plan));
  const router = useRouter();
  const trpc = useTRPC();
  const here = `/o/${organisation}/jobs/${jobId}/plan`;
  const done = {
    meta: { inForm: true },
    onSuccess: () => {
      toast("Interview plan saved.");
      router.push(here);
      router.refresh();
    },
  };
  const create = useMutation(trpc.plans.create.mutationOptions(done));
  const change = useMutation(trpc.plans.change.mutationOptions(done));
  const saving = planId ? change : create;
  const { error, errors } = refusalOf(saving.error);
  const part = { draft, onChange: setDraft, errors };

  function save() {
    const given = planGiven(draft);
    if (planId) change.mutate({ planId, ...given });
    else create.mutate({ jobId, ...given });
  }

  return (
    <Form error={error ?? firstFolded(errors)} errors={errors} onSubmit={save} className="max-w-3xl!">
      <PlanKept {...use} again={planId && `${here}/new?from=${planId}`} />
      <PlanBasics {...part} />
      <UsualPanelists
        people={people}
        seats={draft.panelists}
        onChange={(panelists) => setDraft({ ...draft, panelists })}
        error={errors.panelists}
      />
      <CompetencyList {...part} isFixed={use.heldOn !== null} />
      <QuestionList {...part} />
      <FormActions className="foot sticky bottom-14 border-t border-line bg-canvas py-3! md:bottom-0">
        <Button type="submit" variant="primary" isPending={saving.isPending}>
          Save plan
        </Button>
        <SaveAsTemplate draft={draft} />
        <LinkButton variant="quiet" href={here} className="max-sm:hidden">
          {planId ? "Leave it as it was" : "Back to the plans"}
        </LinkButton>
      </FormActions>
    </Form>
  );
}
