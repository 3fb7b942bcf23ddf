"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";

/** Says that one has read the notes that name one: they leave one's day. */
export function ReadMentions({ applicationId, mentions }: { applicationId: string; mentions: number }) {
  const trpc = useTRPC();
  const router = useRouter();
  const read = useMutation(
    trpc.applications.readMentions.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  return (
    <Button size="small" isPending={read.isPending} onPress={() => read.mutate({ applicationId })}>
      {mentions === 1 ? "Mark as read" : `Mark ${mentions} as read`}
    </Button>
  );
}
