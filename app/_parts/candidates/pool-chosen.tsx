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
import { toast } from "@/app/_ui/toast";
import { PoolFields, poolReason } from "./pool-fields";

type Props = { chosen: ReadonlySet<string>; today: string; onDone: () => void };

/** Keeps everybody who is chosen in the talent pool; one undo takes out those who came into it by this. */
export function PoolChosen(props: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        Add to talent pool
      </Button>
      <Dialog title="Keep them in the talent pool" width="narrow" isOpen={isOpen} onOpenChange={setOpen}>
        {(close) => <PoolForm {...props} close={close} />}
      </Dialog>
    </>
  );
}

function PoolForm({ chosen, today, onDone, close }: Props & { close: () => void }) {
  const trpc = useTRPC();
  const router = useRouter();
  const takeOut = useMutation(
    trpc.pool.leaveTogether.mutationOptions({
      onSuccess: ({ left }) => {
        toast(`${capital(people(left))} left the talent pool.`);
        router.refresh();
      },
    }),
  );
  const add = useMutation(
    trpc.pool.addMany.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ entryIds, wereInIt }) => {
        const added = entryIds.length;
        const also = wereInIt > 0 ? ` ${figure(wereInIt)} were in it already.` : "";
        toast(`${capital(people(added))} added to the talent pool.${also}`, {
          undo: () => takeOut.mutate({ entryIds }),
        });
        close();
        onDone();
        router.refresh();
      },
    }),
  );
  return (
    <Form
      {...refusalOf(add.error)}
      onSubmit={(data) => add.mutate({ candidateIds: [...chosen], ...poolReason(data) })}
    >
      <PoolFields
        {...{ today }}
        hint={`For ${people(chosen.size)}, who never read it. Who is in it already keeps their own.`}
      />
      <DialogActions>
        <Button variant="quiet" onPress={close}>
          Leave them out
        </Button>
        <Button type="submit" variant="primary" isPending={add.isPending}>
          Add {people(chosen.size)}
        </Button>
      </DialogActions>
    </Form>
  );
}

const people = (count: number) => (count === 1 ? "one person" : `${figure(count)} people`);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
