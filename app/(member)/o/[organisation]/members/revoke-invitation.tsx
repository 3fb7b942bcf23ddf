"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { toast } from "@/app/_ui/toast";

export function RevokeInvitation({ invitationId, name }: { invitationId: string; name: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const revoke = useMutation(
    trpc.members.revokeInvitation.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast(`The invitation of ${name} is withdrawn.`);
        router.refresh();
      },
    }),
  );
  return (
    <ConfirmDialog
      title={`Withdraw the invitation of ${name}?`}
      action="Withdraw invitation"
      cancel="Keep invitation"
      destructive
      onConfirm={() => revoke.mutateAsync({ invitationId })}
      trigger={
        <Button variant="quiet" size="small">
          Withdraw
        </Button>
      }
    >
      The mail they have will lead nowhere. You can invite them again at any time.
    </ConfirmDialog>
  );
}
