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
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";

/** Keeps somebody in the talent pool, with why and until when. */
export function AddToPool({ candidateId, name }: { candidateId: string; name: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const add = useMutation(
    trpc.pool.add.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast(`${name} is in the talent pool.`);
        setOpen(false);
        router.refresh();
      },
    }),
  );
  function send(data: FormData) {
    const text = (field: string) => String(data.get(field) ?? "");
    add.mutate({ candidateId, why: text("why"), untilOn: text("untilOn") });
  }
  return (
    <Dialog
      title={`Keep ${name} in the talent pool`}
      width="narrow"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button size="small">Add to talent pool…</Button>}
    >
      <Form {...refusalOf(add.error)} onSubmit={send}>
        <TextField name="why" label="Why they are worth asking again" hint="They never read it." autoFocus />
        <DateField name="untilOn" label="Until" />
        <FormActions>
          <Button type="submit" variant="primary" isPending={add.isPending}>
            Add to talent pool
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

type Entry = { id: string; candidateId: string; name: string; why: string; untilOn: string };

/** Takes somebody out of the pool; the toast takes that back. */
export function LeavePool({ id, candidateId, name, why, untilOn }: Entry) {
  const trpc = useTRPC();
  const router = useRouter();
  const add = useMutation(trpc.pool.add.mutationOptions({ onSuccess: () => router.refresh() }));
  const leave = useMutation(
    trpc.pool.leave.mutationOptions({
      onSuccess: () => {
        toast(`${name} left the talent pool.`, { undo: () => add.mutate({ candidateId, why, untilOn }) });
        router.refresh();
      },
    }),
  );
  return (
    <Button
      size="small"
      variant="quiet"
      aria-label={`Take out ${name}`}
      isPending={leave.isPending}
      onPress={() => leave.mutate({ entryId: id })}
    >
      Take out
    </Button>
  );
}
