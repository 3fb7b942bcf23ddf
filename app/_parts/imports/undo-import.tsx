"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";

/** Takes an import back, as far as nobody has gone on from it. */
export function UndoImport({ importId, people }: { importId: string; people: number }) {
  const trpc = useTRPC();
  const router = useRouter();
  const undo = useMutation(
    trpc.imports.undo.mutationOptions({ meta: { inForm: true }, onSuccess: () => router.refresh() }),
  );
  return (
    <ConfirmDialog
      title="Undo this import?"
      action="Undo import"
      cancel="Keep people"
      destructive
      trigger={<Button>Undo import…</Button>}
      onConfirm={() => undo.mutateAsync({ importId })}
    >
      {people === 1 ? "The person" : `Of the ${people.toLocaleString("en-GB")} people`} it added, whoever
      nobody has had to do with since is deleted. Whoever was written about, tagged, moved, merged or has
      applied since stays.
    </ConfirmDialog>
  );
}
