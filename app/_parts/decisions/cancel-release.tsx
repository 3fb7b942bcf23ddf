"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { toast } from "@/app/_ui/toast";

type Props = { outcomeId: string; candidateName: string; isUndelivered?: boolean };

/** Takes a release back. What is undone by releasing again needs no second question. */
export function CancelRelease({ outcomeId, candidateName, isUndelivered }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const cancel = useMutation(
    trpc.outcomes.cancel.mutationOptions({
      onSuccess: () => toast(`Release cancelled. ${candidateName} was told nothing.`),
      onSettled: () => router.refresh(),
    }),
  );
  return (
    <Button size="small" isPending={cancel.isPending} onPress={() => cancel.mutate({ outcomeId })}>
      {isUndelivered ? "Take release back" : "Cancel release"}
    </Button>
  );
}
