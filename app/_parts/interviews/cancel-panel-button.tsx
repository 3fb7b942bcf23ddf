"use client";

import { useRouter } from "next/navigation";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { toast } from "@/app/_ui/toast";

type Props = { panelId: string; name: string; candidateName: string };

export function CancelPanelButton({ panelId, name, candidateName }: Props) {
  const client = useTRPCClient();
  const router = useRouter();
  return (
    <ConfirmDialog
      title={`Cancel ${name}?`}
      action="Cancel panel"
      cancel="Keep panel"
      destructive
      onConfirm={async () => {
        await client.panels.cancel.mutate({ panelId });
        toast("Panel cancelled. Everybody is told.");
        router.refresh();
      }}
      trigger={
        <Button size="small" variant="quiet">
          Cancel
        </Button>
      }
    >
      {candidateName} and the panelists are told by mail, and their calendars are cleared. A cancelled panel
      does not come back: you would schedule a new one.
    </ConfirmDialog>
  );
}
