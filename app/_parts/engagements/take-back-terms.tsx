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

/** Takes terms back that the candidate has not answered, with the reason they read. */
export function TakeBackTerms({ termsId, candidateName }: { termsId: string; candidateName: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const withdraw = useMutation(
    trpc.terms.withdraw.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        setOpen(false);
        toast("Terms taken back.");
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      title="Take these terms back?"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button variant="quiet">Take terms back</Button>}
    >
      <Form {...refusalOf(withdraw.error)} onSubmit={() => withdraw.mutate({ termsId, reason })}>
        <p className="text-soft">
          {candidateName} gets a mail with your reason, and can no longer accept these terms. You can propose
          others.
        </p>
        <TextArea name="reason" label="Reason" value={reason} onChange={setReason} />
        <FormActions>
          <Button type="submit" variant="destroy" isPending={withdraw.isPending}>
            Take terms back
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
