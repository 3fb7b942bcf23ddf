"use client";

import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTRPCClient } from "@/app/_client/trpc";
import { IconButton } from "@/app/_ui/icon-button";
import { toast } from "@/app/_ui/toast";

export function RemoveStageTemplate({ stageTemplateId, name }: { stageTemplateId: string; name: string }) {
  const client = useTRPCClient();
  const router = useRouter();
  async function remove() {
    await client.stages.removeTemplate.mutate({ stageTemplateId });
    router.refresh();
    toast(`${name} removed. Jobs that began with it keep their stages.`, {
      undo: async () => {
        await client.stages.restoreTemplate.mutate({ stageTemplateId });
        router.refresh();
      },
    });
  }
  return (
    <IconButton
      size="small"
      label={`Remove ${name}`}
      onPress={remove}
      icon={<X aria-hidden="true" className="size-4" strokeWidth={1.75} />}
    />
  );
}
