"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/text-area";
import { toast } from "@/app/_ui/toast";

/** For what a candidate says on the phone or at the desk. */
export function AdjustmentsForm({ applicationId, given }: { applicationId: string; given: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [words, setWords] = useState(given);
  const state = useMutation(
    trpc.visits.stateAdjustments.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("Written down.");
        router.refresh();
      },
    }),
  );
  return (
    <Form {...refusalOf(state.error)} onSubmit={() => state.mutate({ applicationId, words })}>
      <TextArea
        name="words"
        label="What they told you"
        hint="Step-free access, more time, an interpreter. Empty means that they need nothing."
        rows={3}
        maxLength={1_000}
        value={words}
        onChange={setWords}
      />
      <FormActions>
        <Button type="submit" isPending={state.isPending}>
          Write down
        </Button>
      </FormActions>
    </Form>
  );
}
