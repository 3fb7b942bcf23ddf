"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Checkbox } from "@/app/_ui/checkbox";

/** A task, ticked when it is done. The tick can be taken away again. */
export function TaskDone({ taskId, what, isDone }: { taskId: string; what: string; isDone: boolean }) {
  const trpc = useTRPC();
  const router = useRouter();
  // Also after a refusal: somebody else was quicker, and the tick shows it.
  const onSettled = () => router.refresh();
  const finish = useMutation(trpc.tasks.finish.mutationOptions({ onSettled }));
  const reopen = useMutation(trpc.tasks.reopen.mutationOptions({ onSettled }));
  const isPending = finish.isPending || reopen.isPending;
  return (
    <Checkbox
      isSelected={isPending ? !isDone : isDone}
      isDisabled={isPending}
      onChange={(done) => (done ? finish : reopen).mutate({ taskId })}
      className="min-w-0"
    >
      <span className={isDone ? "text-soft line-through" : ""}>{what}</span>
    </Checkbox>
  );
}
