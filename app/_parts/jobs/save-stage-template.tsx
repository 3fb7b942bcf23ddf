"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { NameTemplate } from "@/app/_ui/name-template";
import { toast } from "@/app/_ui/toast";
import { type StageDraft, stagesGiven } from "./stage-draft";

/** Keeps these stages, as they stand in their editor, for other jobs to start from. */
export function SaveStageTemplate({ draft }: { draft: StageDraft }) {
  const trpc = useTRPC();
  const router = useRouter();
  const save = useMutation(
    trpc.stages.saveTemplate.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ name }) => {
        toast(`Saved as the template “${name}”.`);
        router.refresh();
      },
    }),
  );
  return (
    <NameTemplate
      {...refusalOf(save.error)}
      startName=""
      isPending={save.isPending}
      onOpenChange={save.reset}
      onSave={(templateName, onSuccess) =>
        save.mutate({ templateName, stages: stagesGiven(draft) }, { onSuccess })
      }
    >
      Any job of yours can start from these stages. It is a copy: no job changes when the template does, and
      nobody who stands in a stage is part of it.
    </NameTemplate>
  );
}
