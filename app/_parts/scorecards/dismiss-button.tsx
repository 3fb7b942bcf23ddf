"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ComboBox } from "@/app/_ui/combo-box";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { toast, toastFailure } from "@/app/_ui/toast";

type Props = {
  panelId: string;
  /** Who may have sat there instead: those without a seat. */
  others: readonly { id: string; name: string }[];
  /** Where to go when the scorecard is somebody else's. */
  interviews: string;
};

/** For somebody who had a seat and did not sit in it. */
export function DismissButton({ panelId, others, interviews }: Props) {
  const client = useTRPCClient();
  const router = useRouter();
  const [substitute, setSubstitute] = useState<string | null>(null);
  const name = others.find(({ id }) => id === substitute)?.name;

  async function takeBack() {
    try {
      await client.scorecards.takeBackDismissal.mutate({ panelId });
      toast("The scorecard is yours again.");
    } catch (error) {
      toastFailure(error instanceof Error ? error.message : "That did not work. Please try again.");
    }
    router.refresh();
  }

  async function confirm() {
    if (substitute) {
      await client.scorecards.handOver.mutate({ panelId, memberId: substitute });
      toast(`The scorecard is ${name}'s now.`);
      router.push(interviews);
    } else {
      await client.scorecards.dismiss.mutate({ panelId });
      toast("Nobody asks you for this scorecard any more.", { undo: () => void takeBack() });
    }
    router.refresh();
  }

  return (
    <ConfirmDialog
      title="You were not there?"
      action={name ? `Hand over to ${name}` : "I wasn't there"}
      cancel="Keep my scorecard"
      onConfirm={confirm}
      trigger={<Button variant="quiet">I wasn't there</Button>}
    >
      <p>
        Nobody asks you for this scorecard any more. You can take that back until the debrief is opened, and
        what the others wrote is shown to you from then on.
      </p>
      <ComboBox
        label="Who sat there instead"
        hint="They get your seat, and are asked for the scorecard."
        optional
        options={others.map(({ id, name: label }) => ({ id, label }))}
        placeholder="Nobody"
        nothing="Nobody of that name"
        selectedKey={substitute}
        onSelectionChange={(key) => setSubstitute(key === null ? null : String(key))}
        className="mt-4"
      />
    </ConfirmDialog>
  );
}
