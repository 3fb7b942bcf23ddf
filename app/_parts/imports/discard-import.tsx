"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { toast } from "@/app/_ui/toast";

/** Gives up a file before anybody was imported out of it. */
export function DiscardImport({ importId }: { importId: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const discard = useMutation(
    trpc.imports.discard.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("File discarded. Nobody was imported.");
        router.refresh();
      },
    }),
  );
  return (
    <ConfirmDialog
      title="Discard this file?"
      action="Discard file"
      cancel="Keep file"
      destructive
      trigger={<Button variant="quiet">Discard file…</Button>}
      onConfirm={() => discard.mutateAsync({ importId })}
    >
      Nobody was imported out of it, and it is deleted. You can bring it again.
    </ConfirmDialog>
  );
}
