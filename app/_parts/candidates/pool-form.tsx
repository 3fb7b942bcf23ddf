"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { toast } from "@/app/_ui/toast";
import { PoolFields, poolReason } from "./pool-fields";

/** Keeps somebody in the talent pool, with why and until when. */
export function AddToPool({
  candidateId,
  name,
  today,
}: {
  candidateId: string;
  name: string;
  today: string;
}) {
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
  return (
    <Dialog
      title={`Keep ${name} in the talent pool`}
      width="narrow"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button size="small">Add to talent pool…</Button>}
    >
      <Form {...refusalOf(add.error)} onSubmit={(data) => add.mutate({ candidateId, ...poolReason(data) })}>
        <PoolFields {...{ today }} hint="They never read it." />
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
