"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { toast } from "@/app/_ui/toast";

/** Takes a decision back before anybody was told. */
export function ReverseDecision({ applicationId }: { applicationId: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const reverse = useMutation(
    trpc.decisions.reverse.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("Decision reversed.");
        router.refresh();
      },
    }),
  );
  return (
    <ConfirmDialog
      title="Reverse this decision?"
      action="Reverse decision"
      cancel="Keep decision"
      onConfirm={() => reverse.mutateAsync({ applicationId })}
      trigger={<Button variant="quiet">Reverse decision</Button>}
    >
      The application is open again. Nobody was told, and nobody will be. The decision stays in the history.
    </ConfirmDialog>
  );
}
