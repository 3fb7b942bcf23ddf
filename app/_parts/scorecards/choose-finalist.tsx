"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ComboBox } from "@/app/_ui/combo-box";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { toast } from "@/app/_ui/toast";

type Props = { choosable: readonly { applicationId: string; candidateName: string }[] };

/** Puts somebody whom a panel has met on the shortlist. */
export function ChooseFinalist({ choosable }: Props) {
  const client = useTRPCClient();
  const router = useRouter();
  const [chosen, setChosen] = useState<string | null>(null);
  const name = choosable.find(({ applicationId }) => applicationId === chosen)?.candidateName;
  return (
    <ConfirmDialog
      title="Add a finalist"
      action="Add to the shortlist"
      cancel="Leave it as it is"
      onConfirm={async () => {
        if (!chosen) throw new Error("Choose somebody first.");
        await client.shortlists.choose.mutate({ applicationId: chosen });
        setChosen(null);
        toast(`${name} is on the shortlist.`);
        router.refresh();
      }}
      trigger={<Button size="small">Add a finalist</Button>}
    >
      <ComboBox
        label="Candidate"
        hint="Who still waits for an answer, and has met a panel."
        options={choosable.map(({ applicationId, candidateName }) => ({
          id: applicationId,
          label: candidateName,
        }))}
        nothing="Nobody of that name"
        selectedKey={chosen}
        onSelectionChange={(key) => setChosen(key === null ? null : String(key))}
      />
    </ConfirmDialog>
  );
}
