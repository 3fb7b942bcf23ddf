"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";

/** For a candidate whom no reception meets: online, or through an open door. */
export function TheyAreHere({ panelId }: { panelId: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const confirm = useMutation(
    trpc.visits.confirmArrival.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  return (
    <Button size="small" isPending={confirm.isPending} onPress={() => confirm.mutate({ panelId })}>
      They are with us
    </Button>
  );
}
