"use client";

import { useMutation } from "@tanstack/react-query";
import { useTRPCClient } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { toast, toastFailure } from "@/app/_ui/toast";

/** Computes the hash chain again, now. */
export function VerifyTrail() {
  const client = useTRPCClient();
  const verify = useMutation({
    mutationFn: () => client.audit.verify.query(),
    onSuccess: ({ seals, entries, brokenAt, slippedIn, unreadable }) => {
      if (brokenAt !== null)
        return toastFailure(`The trail was changed: seal ${brokenAt} does not fit its entries.`);
      if (slippedIn > 0) return toastFailure(`${slippedIn} entries stand in the trail that no seal knows.`);
      if (seals === 0)
        return toast("Nothing is sealed yet. Entries are sealed a few minutes after they are written.");
      const rest =
        unreadable > 0 ? ` ${unreadable} seals hold scores that you may not see yet and were left out.` : "";
      return toast(`The trail is whole: ${entries} entries under ${seals} seals.${rest}`);
    },
  });
  return (
    <Button isPending={verify.isPending} onPress={() => verify.mutate()}>
      Verify the trail
    </Button>
  );
}
