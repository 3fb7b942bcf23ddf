"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { DateField } from "@/app/_ui/date-field";
import { Dialog, DialogActions } from "@/app/_ui/dialog";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";

type Props = { applicationId: string; candidateName: string; today: string };

/** Takes an answer back that was given: with words that the candidate reads, and a new promise. */
export function Reconsider({ applicationId, candidateName, today }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const [day, setDay] = useState<string | null>(null);
  const reconsider = useMutation(
    trpc.decisions.reconsider.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        setOpen(false);
        toast(`The answer is taken back, and ${candidateName} is told so.`);
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      title={`Take back what ${candidateName} was told`}
      keepOpen
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button size="small">Take answer back…</Button>}
    >
      {(close) => (
        <Form
          {...refusalOf(reconsider.error)}
          onSubmit={() => reconsider.mutate({ applicationId, words, promisedOn: day ?? "" })}
        >
          <p className="text-soft">
            A mail says at once that the answer no longer holds. It cannot be called back, and the application
            waits for a new decision.
          </p>
          <TextArea
            name="words"
            label="Why it no longer holds"
            hint={`In your own words. ${candidateName} reads them as they stand.`}
            rows={4}
            value={words}
            onChange={setWords}
          />
          <DateField
            name="promisedOn"
            label="They will hear again by"
            value={day}
            onChange={setDay}
            min={today}
          />
          <DialogActions>
            <Button variant="quiet" onPress={close}>
              Keep answer
            </Button>
            <Button type="submit" variant="destroy" isPending={reconsider.isPending}>
              Take answer back
            </Button>
          </DialogActions>
        </Form>
      )}
    </Dialog>
  );
}
