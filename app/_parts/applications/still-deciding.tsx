"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { DateField } from "@/app/_ui/date-field";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";

type Props = { applicationId: string; candidateName: string; promisedOn: string; today: string };

/** Moves the promised date, and tells the candidate so by mail. */
export function StillDeciding({ applicationId, candidateName, promisedOn, today }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const [day, setDay] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const move = useMutation(
    trpc.applications.stillDeciding.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        setIsOpen(false);
        toast(`${candidateName} is told.`);
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      title="Still deciding"
      isOpen={isOpen}
      onOpenChange={(open) => {
        setIsOpen(open);
        move.reset();
      }}
      trigger={<Button size="small">Still deciding…</Button>}
    >
      <Form
        {...refusalOf(move.error)}
        onSubmit={() => move.mutate({ applicationId, promisedOn: day ?? "", reason })}
      >
        <p className="text-soft">
          A mail tells {candidateName} the new day at once. A promise moves at most twice in a stage.
        </p>
        <DateField
          name="promisedOn"
          label="They will hear by"
          value={day}
          onChange={setDay}
          min={promisedOn > today ? promisedOn : today}
        />
        <TextArea
          name="reason"
          label="Why it takes longer"
          hint="Part of the mail."
          optional
          rows={3}
          value={reason}
          onChange={setReason}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={move.isPending}>
            Move the promise
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
