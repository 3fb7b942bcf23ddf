"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { TextArea } from "@/app/_ui/text-area";

export function DebriefNoteForm({ applicationId }: { applicationId: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [body, setBody] = useState("");
  const add = useMutation(trpc.debriefs.addNote.mutationOptions({ meta: { inForm: true } }));

  async function write() {
    try {
      await add.mutateAsync({ applicationId, body });
    } catch {
      // The refusal stands beside the field, and what was written stays.
      return;
    }
    setBody("");
    router.refresh();
  }

  return (
    <Form {...refusalOf(add.error)} onSubmit={() => void write()}>
      <TextArea name="body" label="Note" rows={2} maxLength={4_000} value={body} onChange={setBody} />
      <FormActions>
        <Button type="submit" size="small" isPending={add.isPending} isDisabled={body.trim() === ""}>
          Add note
        </Button>
      </FormActions>
    </Form>
  );
}
