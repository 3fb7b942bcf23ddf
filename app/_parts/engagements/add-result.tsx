"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { NumberField } from "@/app/_ui/number-field";
import { TextField } from "@/app/_ui/text-field";

/** Adds a measure beside the one the terms named. */
export function AddResult({ engagementId }: { engagementId: string }) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const [target, setTarget] = useState(Number.NaN);
  const add = useMutation(
    trpc.engagements.addResult.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        setOpen(false);
        router.refresh();
      },
    }),
  );
  const submit = (data: FormData) =>
    add.mutate({
      engagementId,
      name: String(data.get("name") ?? ""),
      unit: String(data.get("unit") ?? ""),
      target,
    });
  return (
    <Dialog
      title="Add a measure"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button>Add a measure</Button>}
    >
      <Form {...refusalOf(add.error)} onSubmit={submit}>
        <TextField name="name" label="What is measured" placeholder="Leads" autoFocus />
        <TextField name="unit" label="Unit" optional placeholder="leads" />
        <NumberField name="target" label="Target" minValue={0} value={target} onChange={setTarget} />
        <FormActions>
          <Button type="submit" variant="primary" isPending={add.isPending}>
            Add measure
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
