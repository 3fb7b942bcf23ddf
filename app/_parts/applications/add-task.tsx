"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { toast } from "@/app/_ui/toast";
import { TaskForm } from "./task-form";

type Props = {
  candidateId: string;
  applicationId: string | null;
  members: readonly { id: string; name: string }[];
  me: string;
  today: string;
};

/** Gives somebody something to do: oneself and today, unless another is chosen. */
export function AddTask({ candidateId, applicationId, members, me, today }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const add = useMutation(
    trpc.tasks.add.mutationOptions({
      meta: { inForm: true },
      onSuccess: (_done, { assigneeId }) => {
        const name = members.find(({ id }) => id === assigneeId)?.name;
        toast(assigneeId === me || !name ? "Task added to your day." : `Task added to the day of ${name}.`);
        setOpen(false);
        router.refresh();
      },
    }),
  );
  return (
    <Dialog
      title="Add a task"
      width="narrow"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button size="small">Add task…</Button>}
    >
      <TaskForm
        {...{ members, me }}
        start={{ what: "", assigneeId: me, dueOn: today }}
        action="Add task"
        isPending={add.isPending}
        refusal={refusalOf(add.error)}
        onSubmit={(values) => add.mutate({ candidateId, applicationId, ...values })}
      />
    </Dialog>
  );
}
