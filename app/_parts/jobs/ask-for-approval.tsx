"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog, DialogActions } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { toast } from "@/app/_ui/toast";

type Props = { jobId: string; approvers: readonly { id: string; name: string }[] };

const anybody = "anybody";

/** Asks somebody whether a job may be published as it stands. */
export function AskForApproval({ jobId, approvers }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [approver, setApprover] = useState(anybody);
  const ask = useMutation(
    trpc.jobs.askForApproval.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("Asked. It stands on their Today page.");
        setOpen(false);
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      title="Ask for approval"
      width="narrow"
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        ask.reset();
      }}
      trigger={<Button variant="primary">Ask for approval</Button>}
    >
      {(close) => (
        <Form
          {...refusalOf(ask.error)}
          onSubmit={() => ask.mutate({ jobId, approverId: approver === anybody ? null : approver })}
        >
          <p className="text-soft">
            They approve its title, salary and openings. Should one of these change, you ask again.
          </p>
          <Select
            name="approverId"
            label="Who approves"
            options={[
              { id: anybody, label: "Any owner or administrator" },
              ...approvers.map(({ id, name }) => ({ id, label: name })),
            ]}
            value={approver}
            onChange={(id) => setApprover(String(id))}
          />
          <DialogActions>
            <Button variant="quiet" onPress={close}>
              Not yet
            </Button>
            <Button type="submit" variant="primary" isPending={ask.isPending}>
              Ask for approval
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  );
}
