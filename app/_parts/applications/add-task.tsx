"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { DateField } from "@/app/_ui/date-field";
import { Dialog } from "@/app/_ui/dialog";
import { Form, FormActions } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";

type Props = {
  candidateId: string;
  applicationId: string | null;
  members: readonly { id: string; name: string }[];
  me: string;
};

/** Gives somebody something to do: oneself, unless another is chosen. */
export function AddTask({ candidateId, applicationId, members, me }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [isOpen, setOpen] = useState(false);
  const add = useMutation(
    trpc.tasks.add.mutationOptions({
      meta: { inForm: true },
      onSuccess: (_done, { assigneeId }) => {
        const name = members.find(({ id }) => id === assigneeId)?.name;
        toast(assigneeId === me || !name ? "Task added to your day." : `Task added to the day of ${name}.`);
        setOpen(false);
        router.refresh();
      },
    }),
  );
  function send(data: FormData) {
    const text = (name: string) => String(data.get(name) ?? "");
    const { what, assigneeId, dueOn } = {
      what: text("what"),
      assigneeId: text("assigneeId"),
      dueOn: text("dueOn"),
    };
    add.mutate({ candidateId, applicationId, what, assigneeId, dueOn });
  }
  const { error, errors } = refusalOf(add.error);
  return (
    <Dialog
      title="Add a task"
      width="narrow"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<Button size="small">Add task…</Button>}
    >
      <Form error={error} errors={errors} onSubmit={send}>
        <TextField name="what" label="What is to be done" autoFocus />
        <Select
          name="assigneeId"
          label="Who does it"
          options={members.map(({ id, name }) => ({ id, label: id === me ? `${name} (you)` : name }))}
          defaultValue={members.some(({ id }) => id === me) ? me : undefined}
        />
        <DateField name="dueOn" label="Due on" />
        <FormActions>
          <Button type="submit" variant="primary" isPending={add.isPending}>
            Add task
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
