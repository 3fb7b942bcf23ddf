"use client";

import { useRouter } from "next/navigation";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { toast } from "@/app/_ui/toast";

type Props = { proposalId: string; candidateName: string };

export function WithdrawTimesButton({ proposalId, candidateName }: Props) {
  const client = useTRPCClient();
  const router = useRouter();
  return (
    <ConfirmDialog
      title="Withdraw these times?"
      action="Withdraw times"
      cancel="Keep times"
      destructive
      onConfirm={async () => {
        await client.proposals.withdraw.mutate({ proposalId });
        toast("Times withdrawn. The candidate is told.");
        router.refresh();
      }}
      trigger={
        <Button size="small" variant="quiet">
          Withdraw
        </Button>
      }
    >
      {candidateName} can no longer choose one of them, and is told so by mail. A panel that is fixed stays as
      it is.
    </ConfirmDialog>
  );
}
