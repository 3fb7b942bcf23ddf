"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Checkbox, CheckboxGroup } from "@/app/_ui/checkbox";
import { Form, FormActions } from "@/app/_ui/form";
import { toast } from "@/app/_ui/toast";

type Props = { able: readonly { id: string; name: string; title: string }[]; named: string[] };

/** A tick for each who signs; none for everybody whose role may. */
export function SignatoriesForm({ able, named }: Props) {
  const [chosen, setChosen] = useState(named.filter((id) => able.some((one) => one.id === id)));
  const trpc = useTRPC();
  const router = useRouter();
  const save = useMutation(
    trpc.approvals.nameSignatories.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("The signatories are saved.");
        router.refresh();
      },
    }),
  );
  const { error, errors } = refusalOf(save.error);
  return (
    <Form error={error ?? errors.memberIds} onSubmit={() => save.mutate({ memberIds: chosen })}>
      <CheckboxGroup label="Sign for the organisation" value={chosen} onChange={setChosen}>
        {able.map(({ id, name, title }) => (
          <Checkbox key={id} value={id} hint={title || undefined}>
            {name}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <FormActions>
        <Button type="submit" isPending={save.isPending}>
          Save signatories
        </Button>
      </FormActions>
    </Form>
  );
}
