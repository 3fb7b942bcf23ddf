"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPC } from "@/app/_client/trpc";
import { useDone } from "@/app/_client/use-done";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";

/** Asks the chain whether a job may be published as it stands. */
export default function AskForApproval({ jobId }: { jobId: string }) {
  const trpc = useTRPC();
  const done = useDone();
  const ask = useMutation(
    trpc.jobs.askForApproval.mutationOptions({
      meta: { inForm: true },
      ...done("Asked. Whoever's turn it is gets a mail."),
    }),
  );
  return (
    <ConfirmDialog
      title="Ask for approval?"
      action="Ask for approval"
      cancel="Not yet"
      onConfirm={() => ask.mutateAsync({ jobId })}
      trigger={<Button variant="primary">Ask for approval</Button>}
    >
      Whoever your organisation has named for jobs approves its title, salary and openings. Should one of
      these change, you ask again.
    </ConfirmDialog>
  );
}
