"use client";

import { useMutation } from "@tanstack/react-query";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { NameTemplate } from "@/app/_ui/name-template";
import { toast } from "@/app/_ui/toast";
import { type PlanDraft, planGiven } from "./plan-draft";

/** Keeps a plan, as it stands in its editor, for other jobs to start from. */
export function SaveAsTemplate({ draft }: { draft: PlanDraft }) {
  const trpc = useTRPC();
  const save = useMutation(
    trpc.planTemplates.save.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ name }) => toast(`Saved as the template “${name}”.`),
    }),
  );
  return (
    <NameTemplate
      {...refusalOf(save.error)}
      startName={draft.name}
      isPending={save.isPending}
      onOpenChange={save.reset}
      onSave={(templateName, onSuccess) => save.mutate({ templateName, ...planGiven(draft) }, { onSuccess })}
    >
      Any job of yours can start from it. It is a copy: neither this plan nor those made from it change when
      the template does. Panelists are not part of it.
    </NameTemplate>
  );
}
