"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";

type Props = {
  applicationId: string;
  nextStep: string;
  ownerId: string;
  members: readonly { id: string; name: string }[];
};

/** Who looks after an application, and what they do next. */
export function NextStep({ applicationId, nextStep, ownerId, members }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const done = (words: string) => ({
    onSuccess: () => {
      toast(words);
      router.refresh();
    },
  });
  const set = useMutation(
    trpc.applications.setNextStep.mutationOptions({ meta: { inForm: true }, ...done("Next step saved.") }),
  );
  const assign = useMutation(trpc.applications.assignOwner.mutationOptions(done("Handed over.")));
  return (
    <div className="flex flex-col gap-4">
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
        onSubmit={(data) => set.mutate({ applicationId, nextStep: String(data.get("nextStep") ?? "") })}
      >
        <TextField name="nextStep" label="Next step" defaultValue={nextStep} placeholder="Call on Thursday" />
        <FormActions>
          <Button type="submit" size="small" isPending={set.isPending}>
            Save next step
          </Button>
        </FormActions>
      </Form>
    </div>
  );
}
