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

type Props = { applicationId: string };

/** A message to the candidate, by mail and in their portal. */
export function MessageForm({ applicationId, to }: Props & { to: string }) {
  const trpc = useTRPC();
  const send = useMutation(trpc.messages.send.mutationOptions({ meta: { inForm: true } }));
  return (
    <WriteForm
      label={`Message to ${to}`}
      hint="Goes out by mail and stands in their portal."
      action="Send message"
      said="On its way."
      error={send.error}
      isPending={send.isPending}
      write={(body) => send.mutateAsync({ applicationId, body })}
    />
  );
}

type WriteProps = {
  label: string;
  hint: string;
  action: string;
  said: string;
  error: Parameters<typeof refusalOf>[0];
  isPending: boolean;
  write: (body: string) => Promise<unknown>;
};

function WriteForm({ label, hint, action, said, error, isPending, write }: WriteProps) {
  const router = useRouter();
  const [body, setBody] = useState("");
  async function submit() {
    try {
      await write(body);
    } catch {
      // The refusal stands beside the field, and what was written stays.
      return;
    }
    setBody("");
    toast(said);
    router.refresh();
  }
  return (
    <Form {...refusalOf(error)} onSubmit={() => void submit()} className="max-w-prose!">
      <TextArea name="body" label={label} hint={hint} rows={3} value={body} onChange={setBody} />
      <FormActions>
        <Button type="submit" size="small" isPending={isPending} isDisabled={body.trim() === ""}>
          {action}
        </Button>
      </FormActions>
    </Form>
  );
}
