"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { isRefusal } from "@/app/_client/refusal";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { toast } from "@/app/_ui/toast";

/** For somebody who was there after all. */
export function TakeBackButton({ panelId }: { panelId: string }) {
  const client = useTRPCClient();
  const router = useRouter();
  const [isPending, setPending] = useState(false);
  async function takeBack() {
    setPending(true);
    try {
      await client.scorecards.takeBackDismissal.mutate({ panelId });
      toast("The scorecard is yours again.");
    } catch (error) {
      toast(isRefusal(error) ? error.message : "This did not work. Try it again.");
    }
    setPending(false);
    router.refresh();
  }
  return (
    <Button size="small" isPending={isPending} onPress={takeBack}>
      I was there after all
    </Button>
  );
}
