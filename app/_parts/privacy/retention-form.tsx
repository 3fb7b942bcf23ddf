"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Checkbox } from "@/app/_ui/checkbox";
import { Form } from "@/app/_ui/form";
import { NumberField } from "@/app/_ui/number-field";
import { toast } from "@/app/_ui/toast";

const USUAL_MONTHS = 24;

/** After how many months without contact candidates are erased, or never by themselves. */
export function RetentionForm({ months }: { months: number | null }) {
  const [erases, setErases] = useState(months !== null);
  const [value, setValue] = useState(months ?? USUAL_MONTHS);
  const trpc = useTRPC();
  const router = useRouter();
  const save = useMutation(
    trpc.privacy.setRetention.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast(erases ? `Erased after ${value} months from now on.` : "Nobody is erased unasked any more.");
        router.refresh();
      },
    }),
  );
  return (
    <Form
      {...refusalOf(save.error)}
      className="max-w-prose"
      onSubmit={() => save.mutate({ months: erases ? value : null })}
    >
      <Checkbox isSelected={erases} onChange={setErases}>
        Erase candidates who have not been heard from for a long time
      </Checkbox>
      {erases && (
        <NumberField
          name="months"
          label="Months without contact"
          value={value}
          onChange={setValue}
          minValue={6}
          maxValue={120}
        />
      )}
      <div>
        <Button type="submit" isPending={save.isPending}>
          Save retention
        </Button>
      </div>
    </Form>
  );
}
