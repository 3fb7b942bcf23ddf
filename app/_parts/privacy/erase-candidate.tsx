"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { toast } from "@/app/_ui/toast";

type Props = { candidateId: string; name: string; signedContracts: number; openApplications: number };

/** Has somebody erased who asked for it in another way than the portal. Their name is typed first. */
export function EraseCandidate({ candidateId, name, signedContracts, openApplications }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const erase = useMutation(
    trpc.privacy.erase.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast(`${name} is being erased.`);
        router.refresh();
      },
    }),
  );
  return (
    <ConfirmDialog
      title={`Erase ${name}?`}
      action="Erase for good"
      cancel="Keep them"
      destructive
      typed={name}
      onConfirm={() => erase.mutateAsync({ candidateId, typedName: name })}
      trigger={<Button variant="quiet">Erase…</Button>}
    >
      <p>
        Name, address, phone, files, messages, mails and everything written about them go, and this cannot be
        undone. That somebody applied, when and with what outcome stays, without a name.
      </p>
      {signedContracts > 0 && (
        <p className="mt-2">
          {signedContracts === 1
            ? "The contract that both sides signed is"
            : "Contracts that both sides signed are"}{" "}
          kept: the law asks for it.
        </p>
      )}
      {openApplications > 0 && (
        <p className="mt-2">An open application is withdrawn with it, and its interviews are called off.</p>
      )}
    </ConfirmDialog>
  );
}
