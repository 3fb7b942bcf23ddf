"use client";

import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTRPCClient } from "@/app/_client/trpc";
import { IconButton } from "@/app/_ui/icon-button";
import { toast } from "@/app/_ui/toast";

export function RemoveTemplate({ templateId, name }: { templateId: string; name: string }) {
  const client = useTRPCClient();
  const router = useRouter();
  async function remove() {
    await client.planTemplates.remove.mutate({ templateId });
    router.refresh();
    toast(`${name} removed. Plans made from it stay.`, {
      undo: async () => {
        await client.planTemplates.restore.mutate({ templateId });
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
