"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";

/** Ends an engagement, with a word about how it went. */
export function CloseEngagement({ engagementId, consultant }: { engagementId: string; consultant: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [note, setNote] = useState("");
  const close = useMutation(
    trpc.engagements.close.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        setOpen(false);
        toast("The engagement is closed.");
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      title="Close this engagement?"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button variant="quiet">Close engagement</Button>}
    >
      <Form {...refusalOf(close.error)} onSubmit={() => close.mutate({ engagementId, note })}>
        <p className="text-soft">
          {consultant} can no longer deliver or record anything. What is there stays, readings can still be
          confirmed, and you can call them back at any time. It cannot be opened again.
        </p>
        <TextArea
          name="note"
          label="How it went"
          hint="Kept for you, not sent."
          optional
          value={note}
          onChange={setNote}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={close.isPending}>
            Close engagement
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
