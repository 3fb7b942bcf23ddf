"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { toast } from "@/app/_ui/toast";

/** Sends newer terms to somebody who knows the outcome already. */
export function OfferTerms({ termsId, candidateName }: { termsId: string; candidateName: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const offer = useMutation(
    trpc.terms.offer.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast(`${candidateName} has the new terms.`);
        router.refresh();
      },
    }),
  );
  return (
    <ConfirmDialog
      title={`Send these terms to ${candidateName}?`}
      action="Send terms"
      cancel="Not yet"
      onConfirm={() => offer.mutateAsync({ termsId })}
      trigger={<Button variant="primary">Send these terms</Button>}
    >
      They get a mail at once and find the terms in their portal. Terms they had before can no longer be
      accepted.
    </ConfirmDialog>
  );
}
