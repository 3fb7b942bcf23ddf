"use client";

import { useRouter } from "next/navigation";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { toast } from "@/app/_ui/toast";
import { copiesFor } from "./draft";

/** For somebody who had a seat and did not sit in it. */
export function DismissButton({ panelId, memberId }: { panelId: string; memberId: string }) {
  const client = useTRPCClient();
  const router = useRouter();
  return (
    <ConfirmDialog
      title="You were not there?"
      action="I wasn't there"
      cancel="Keep my scorecard"
      destructive
      onConfirm={async () => {
        await client.scorecards.dismiss.mutate({ panelId });
        copiesFor(panelId, memberId).forget();
        toast("You are not asked for this scorecard any more.");
        router.refresh();
      }}
      trigger={<Button variant="quiet">I wasn't there</Button>}
    >
      Nobody asks you for this scorecard any more. Until the debrief is opened you can take it back, and find
      what you have drafted as you left it; after that, it stays so.
    </ConfirmDialog>
  );
}
