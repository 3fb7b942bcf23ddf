"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";

type Props = {
  applicationId: string;
  /** Who is still missing, if anybody is. */
  children?: ReactNode;
};

export function OpenDebriefButton({ applicationId, children }: Props) {
  const client = useTRPCClient();
  const router = useRouter();
  return (
    <ConfirmDialog
      title="Open the debrief?"
      action="Open debrief"
      cancel="Keep it closed"
      onConfirm={async () => {
        await client.debriefs.open.mutate({ applicationId });
        router.refresh();
      }}
      trigger={<Button variant="primary">Open the debrief</Button>}
    >
      The score is computed from the scorecards there are, and sealed before anybody's name is shown.
      {children}
    </ConfirmDialog>
  );
}
