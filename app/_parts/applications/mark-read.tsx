"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";

type Props = { applicationId: string; unread: number };

/** Says that somebody has read what the candidate wrote: it is no longer new to anybody. */
export function MarkRead({ applicationId, unread }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const read = useMutation(trpc.messages.markRead.mutationOptions({ onSuccess: () => router.refresh() }));
  return (
    <Button size="small" isPending={read.isPending} onPress={() => read.mutate({ applicationId })}>
      Mark {unread === 1 ? "one message" : `${unread} messages`} as read
    </Button>
  );
}
