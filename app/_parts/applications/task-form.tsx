"use client";

import { Button } from "@/app/_ui/button";
import { DateField } from "@/app/_ui/date-field";
import { Form, FormActions } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";

export interface TaskValues {
  what: string;
  assigneeId: string;
  dueOn: string;
}

type Props = {
  start: TaskValues;
  members: readonly { id: string; name: string }[];
  me: string;
  action: string;
  isPending: boolean;
  refusal: { error?: string | null; errors?: Record<string, string> };
  onSubmit: (values: TaskValues) => void;
};

/** What is to be done, by whom and until which day, as the organisation's calendar has it. */
export function TaskForm({ start, members, me, action, isPending, refusal, onSubmit }: Props) {
  function send(data: FormData) {
    const text = (name: string) => String(data.get(name) ?? "");
    onSubmit({ what: text("what"), assigneeId: text("assigneeId"), dueOn: text("dueOn") });
  }
  return (
    <Form {...refusal} onSubmit={send}>
      <TextField name="what" label="What is to be done" defaultValue={start.what} autoFocus />
      <Select
        name="assigneeId"
        label="Who does it"
        options={members.map(({ id, name }) => ({ id, label: id === me ? `${name} (you)` : name }))}
        defaultValue={members.some(({ id }) => id === start.assigneeId) ? start.assigneeId : undefined}
      />
      <DateField name="dueOn" label="Due on" defaultValue={start.dueOn} />
      <FormActions>
        <Button type="submit" variant="primary" isPending={isPending}>
          {action}
        </Button>
      </FormActions>
    </Form>
  );
}
