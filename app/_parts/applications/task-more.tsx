"use client";

import { useMutation } from "@tanstack/react-query";
import { Ellipsis } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Dialog } from "@/app/_ui/dialog";
import { IconButton } from "@/app/_ui/icon-button";
import { Menu } from "@/app/_ui/menu";
import { toast } from "@/app/_ui/toast";
import { TaskForm, type TaskValues } from "./task-form";

type Props = {
  task: TaskValues & { id: string };
  members: readonly { id: string; name: string }[];
  me: string;
};

/** What else can be done with a task: said better, given to somebody else, moved to another day, or taken away. */
export function TaskMore({ task, members, me }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const onSuccess = () => router.refresh();
  const change = useMutation(
    trpc.tasks.change.mutationOptions({
      meta: { inForm: true },
      onSuccess: (_done, { assigneeId }) => {
        const name = members.find(({ id }) => id === assigneeId)?.name;
        toast(assigneeId !== task.assigneeId && name ? `Task given to ${name}.` : "Task changed.");
        setOpen(false);
        router.refresh();
      },
    }),
  );
  const restore = useMutation(trpc.tasks.add.mutationOptions({ onSuccess }));
  const remove = useMutation(
    trpc.tasks.remove.mutationOptions({
      onSuccess: (removed) => {
        toast("Task removed.", { undo: () => restore.mutate(removed) });
        router.refresh();
      },
    }),
  );
  return (
    <>
      <Menu
        label={`What to do with “${task.what}”`}
        trigger={
          <IconButton
            label={`More about “${task.what}”`}
            size="small"
            isPending={remove.isPending}
            icon={<Ellipsis aria-hidden="true" className="size-4" strokeWidth={1.75} />}
          />
        }
        groups={[
          { items: [{ label: "Change task…", onAction: () => setOpen(true) }] },
          {
            items: [
              {
                label: "Remove task",
                destructive: true,
                onAction: () => remove.mutate({ taskId: task.id }),
              },
            ],
          },
        ]}
      />
      <Dialog
        title="Change the task"
        width="narrow"
        isOpen={isOpen}
        onOpenChange={(open) => {
          change.reset();
          setOpen(open);
        }}
      >
        <TaskForm
          {...{ members, me }}
          start={task}
          action="Save task"
          isPending={change.isPending}
          refusal={refusalOf(change.error)}
          onSubmit={(values) => change.mutate({ taskId: task.id, ...values })}
        />
      </Dialog>
    </>
  );
}
