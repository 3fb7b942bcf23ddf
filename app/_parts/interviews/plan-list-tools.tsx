"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTRPCClient } from "@/app/_client/trpc";
import { IconButton } from "@/app/_ui/icon-button";
import { toast, toastFailure } from "@/app/_ui/toast";
import { moved } from "@/app/_ui/use-rows";

type Props = { jobId: string; planIds: readonly string[]; at: number; name: string };

const look = { className: "size-4", strokeWidth: 1.75, "aria-hidden": true } as const;

/** Up, down, away, for a plan in its job's list. The first is the one a scheduler starts from. */
export function PlanListTools({ jobId, planIds, at, name }: Props) {
  const client = useTRPCClient();
  const router = useRouter();
  const planId = planIds[at] ?? "";
  async function act(work: () => Promise<unknown>) {
    try {
      await work();
    } catch (failure) {
      toastFailure(failure instanceof Error ? failure.message : "That did not work. Please try again.");
    }
    router.refresh();
  }
  const move = (to: number) =>
    act(() => client.plans.order.mutate({ jobId, planIds: moved(planIds, at, to) }));
  const remove = () =>
    act(async () => {
      await client.plans.remove.mutate({ planId });
      toast(`${name} removed. Its panels keep their kits.`, {
        undo: () => act(() => client.plans.restore.mutate({ planId })),
      });
    });
  return (
    <>
      <IconButton
        size="small"
        label={`Move ${name} up`}
        isDisabled={at === 0}
        onPress={() => move(at - 1)}
        icon={<ArrowUp {...look} />}
      />
      <IconButton
        size="small"
        label={`Move ${name} down`}
        isDisabled={at === planIds.length - 1}
        onPress={() => move(at + 1)}
        icon={<ArrowDown {...look} />}
      />
      <IconButton size="small" label={`Remove ${name}`} onPress={remove} icon={<X {...look} />} />
    </>
  );
}
