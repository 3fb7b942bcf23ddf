"use client";

import { useRouter } from "next/navigation";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";

export function CloseDebriefButton({ applicationId }: { applicationId: string }) {
  const client = useTRPCClient();
  const router = useRouter();
  return (
    <ConfirmDialog
      title="Close the debrief?"
      action="Close debrief"
      cancel="Keep it open"
      onConfirm={async () => {
        await client.debriefs.close.mutate({ applicationId });
        router.refresh();
      }}
      trigger={<Button>Close debrief</Button>}
    >
      It says that the panel has talked. Everything stays readable, and a decision can still be recorded.
    </ConfirmDialog>
  );
}
