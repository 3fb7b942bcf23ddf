"use client";

import { useMutation } from "@tanstack/react-query";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { useDone } from "@/app/_client/use-done";
import { Button } from "@/app/_ui/button";
import { Form } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";

type Props = {
  applicationId: string;
  nextStep: string;
  ownerId: string;
  members: readonly { id: string; name: string }[];
};

/** Who looks after an application, and what they do next. */
export function NextStep({ applicationId, nextStep, ownerId, members }: Props) {
  const trpc = useTRPC();
  const done = useDone();
  const set = useMutation(
    trpc.applications.setNextStep.mutationOptions({ meta: { inForm: true }, ...done("Next step saved.") }),
  );
  const assign = useMutation(trpc.applications.assignOwner.mutationOptions(done("Handed over.")));
  return (
    <>
      <Select
        label="Owner"
        options={members.map(({ id, name }) => ({ id, label: name }))}
        selectedKey={ownerId}
        onSelectionChange={(id) =>
          id && id !== ownerId && assign.mutate({ applicationId, ownerId: String(id) })
        }
      />
      <Form
        {...refusalOf(set.error)}
        className="sm:col-span-2"
        onSubmit={(data) => set.mutate({ applicationId, nextStep: String(data.get("nextStep") ?? "") })}
      >
        <div className="flex flex-wrap items-end gap-2">
          <TextField
            name="nextStep"
            label="Next step"
            defaultValue={nextStep}
            placeholder="Call on Thursday"
            className="min-w-0 flex-1 basis-48"
          />
          <Button type="submit" isPending={set.isPending}>
            Save next step
          </Button>
        </div>
      </Form>
    </>
  );
}
