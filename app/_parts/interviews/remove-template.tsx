"use client";

import { RemoveButton } from "@/app/_client/remove-button";
import { useTRPCClient } from "@/app/_client/trpc";

export function RemoveTemplate({ templateId, name }: { templateId: string; name: string }) {
  const { planTemplates } = useTRPCClient();
  return (
    <RemoveButton
      name={name}
      said={`${name} removed. Plans made from it stay.`}
      remove={() => planTemplates.remove.mutate({ templateId })}
      restore={() => planTemplates.restore.mutate({ templateId })}
    />
  );
}
