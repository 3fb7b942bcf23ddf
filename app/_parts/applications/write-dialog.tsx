"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog, DialogActions } from "@/app/_ui/dialog";
import { figure } from "@/app/_ui/figure";
import { Form } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";

type Props = { chosen: ReadonlySet<string>; onDone: () => void };

type Opening = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** What everybody who is chosen will read. */
export default function WriteDialog({ isOpen, onOpenChange, ...props }: Props & Opening) {
  return (
    <Dialog title="Write to them" width="narrow" isOpen={isOpen} onOpenChange={onOpenChange}>
      {(close) => <ManyForm {...props} close={close} />}
    </Dialog>
  );
}

function ManyForm({ chosen, onDone, close }: Props & { close: () => void }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [body, setBody] = useState("");
  const unsend = useMutation(
    trpc.messages.unsendMany.mutationOptions({
      onSuccess: ({ unsent }) => {
        toast(`Taken back from ${people(unsent)}.`);
        router.refresh();
      },
    }),
  );
  const send = useMutation(
    trpc.messages.sendMany.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ messageIds, leftOut }) => {
        const also = leftOut > 0 ? ` Left out, for they have withdrawn: ${people(leftOut)}.` : "";
        toast(`On its way to ${people(messageIds.length)}.${also}`, {
          undo: () => unsend.mutate({ messageIds }),
        });
        close();
        onDone();
        router.refresh();
      },
    }),
  );
  return (
    <Form {...refusalOf(send.error)} onSubmit={() => send.mutate({ applicationIds: [...chosen], body })}>
      <TextArea
        name="body"
        label="Message"
        hint={`${people(chosen.size, true)} get it by mail and in their portal, each by themselves and greeted by name. Nobody sees the others.`}
        rows={6}
        value={body}
        onChange={setBody}
      />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          Write nothing
        </Button>
        <Button type="submit" variant="primary" isPending={send.isPending} isDisabled={body.trim() === ""}>
          Send to {people(chosen.size)}
        </Button>
      </DialogActions>
    </Form>
  );
}

const people = (count: number, atStart = false) =>
  count === 1 ? (atStart ? "One person" : "one person") : `${figure(count)} people`;
