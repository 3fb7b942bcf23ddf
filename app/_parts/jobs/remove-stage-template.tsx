"use client";

import { RemoveButton } from "@/app/_client/remove-button";
import { useTRPCClient } from "@/app/_client/trpc";

export function RemoveStageTemplate({ stageTemplateId, name }: { stageTemplateId: string; name: string }) {
  const { stages } = useTRPCClient();
  return (
    <RemoveButton
      name={name}
      said={`${name} removed. Jobs that began with it keep their stages.`}
      remove={() => stages.removeTemplate.mutate({ stageTemplateId })}
      restore={() => stages.restoreTemplate.mutate({ stageTemplateId })}
    />
  );
}
