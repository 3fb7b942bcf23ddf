"use client";

import { useRouter } from "next/navigation";
import { startTransition } from "react";
import { Button } from "./button";
import { Face } from "./face";

type Props = {
  error: Error & { digest?: string };
  reset: () => void;
  words?: { title: string; text: string; again: string; reference: string };
};

const WORDS = {
  title: "Something failed on our side",
  text: "Nothing was changed. If it stays, tell us the reference below and we will find out why.",
  again: "Try again",
  reference: "Reference",
};

/** The face of every error.tsx. The reference also stands beside the error in the log. */
export function FailureFace({ error, reset, words = WORDS }: Props) {
  const router = useRouter();
  function tryAgain() {
    startTransition(() => {
      router.refresh();
      reset();
    });
  }
  return (
    <Face
      title={words.title}
      reference={error.digest}
      referenceWord={words.reference}
      actions={
        <Button variant="primary" onPress={tryAgain}>
          {words.again}
        </Button>
      }
    >
      {words.text}
    </Face>
  );
}
