"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";

type Writing = { engagementId: string; consultant: string; written: string };

/** The sponsor's words, until somebody has checked them. */
export function WriteReference({ engagementId, consultant, written }: Writing) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [body, setBody] = useState(written);
  const write = useMutation(
    trpc.engagements.writeReference.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        setOpen(false);
        toast("The reference is written. Somebody else checks it next.");
        router.refresh();
      },
    }),
  );
  const { error, errors } = refusalOf(write.error);
  return (
    <Dialog
      title={`A reference for ${consultant}`}
      width="wide"
      keepOpen
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button>{written ? "Change the reference" : "Write a reference"}</Button>}
    >
      <Form error={error} errors={errors} onSubmit={() => write.mutate({ engagementId, body })}>
        <p className="text-soft">
          Dates, days and confirmed results stand above your words by themselves. Another member reads it
          before {consultant} gets it.
        </p>
        <TextArea
          name="body"
          label="What they did, how, and what came of it"
          rows={12}
          value={body}
          onChange={setBody}
          error={errors.body}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={write.isPending}>
            Save reference
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

type Checking = { referenceId: string; writtenAt: Date; consultant: string };

/** The second look, after which it goes out. */
export function CheckReference({ referenceId, writtenAt, consultant }: Checking) {
  const trpc = useTRPC();
  const router = useRouter();
  const check = useMutation(
    trpc.engagements.checkReference.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast(`${consultant} gets the reference.`);
        router.refresh();
      },
    }),
  );
  return (
    <ConfirmDialog
      title={`Issue this reference to ${consultant}?`}
      action="Issue reference"
      cancel="Not yet"
      onConfirm={() => check.mutateAsync({ referenceId, writtenAt })}
      trigger={<Button variant="primary">Check and issue</Button>}
    >
      You have read it, and it may go out in the organisation's name. It is sealed, stands in their portal,
      and they get a mail. After that it cannot be changed or taken back.
    </ConfirmDialog>
  );
}
