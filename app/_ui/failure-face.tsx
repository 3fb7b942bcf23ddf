"use client";

import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { Button } from "./button";
import { Face } from "./face";

type Props = { error: Error & { digest?: string }; reset: () => void };

/** The face of every error.tsx. The reference also stands beside the error in the log. */
export function FailureFace({ error, reset }: Props) {
  const router = useRouter();
  function tryAgain() {
    startTransition(() => {
      router.refresh();
      reset();
    });
  }
  return (
    <Face
      title="Something failed on our side"
      reference={error.digest}
      actions={
        <Button variant="primary" onPress={tryAgain}>
          Try again
        </Button>
      }
    >
      Nothing was changed. If it stays, tell us the reference below and we will find out why.
    </Face>
  );
}
