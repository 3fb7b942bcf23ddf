"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Select } from "@/app/_ui/select";
import { toast } from "@/app/_ui/toast";

type Props = {
  applicationId: string;
  version: number;
  stageId: string;
  stages: readonly { id: string; name: string; kind: string }[];
  isDisabled: boolean;
};

/** Moves an application to another stage. The final stage is reached by a decision, never from here. */
export function MoveStage({ applicationId, version, stageId, stages, isDisabled }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const move = useMutation(
    trpc.applications.move.mutationOptions({
      onSuccess: (_moved, { toStageId }) =>
        toast(`Moved to ${stages.find(({ id }) => id === toStageId)?.name ?? "another stage"}.`),
      onSettled: () => router.refresh(),
    }),
  );
  return (
    <Select
      label="Stage"
      isDisabled={isDisabled || move.isPending}
      options={stages.map(({ id, name, kind }) => ({
        id,
        label: name,
        isDisabled: kind === "final",
        hint: kind === "final" ? "Record a decision to come here." : undefined,
      }))}
      selectedKey={stageId}
      onSelectionChange={(toStageId) => {
        if (toStageId && toStageId !== stageId)
          move.mutate({ applicationId, toStageId: String(toStageId), version });
      }}
    />
  );
}
