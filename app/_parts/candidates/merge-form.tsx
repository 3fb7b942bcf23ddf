"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { LinkButton } from "@/app/_ui/link-button";
import { RadioGroup } from "@/app/_ui/radio-group";
import { toast } from "@/app/_ui/toast";
import type { TAKEN } from "@/server/domain/candidates/input/merging";
import { TAKEN_WORDS } from "@/server/domain/candidates/words";

type Field = (typeof TAKEN)[number];

export type Difference = { field: Field; kept: string; merged: string };

type Props = {
  keptId: string;
  mergedId: string;
  /** Where the kept one's own page is. */
  href: string;
  differences: readonly Difference[];
};

/** Which of two values stays, for each that differs: the kept one's, unless it is empty. */
export function MergeForm({ keptId, mergedId, href, differences }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const [take, setTake] = useState(differences.filter(({ kept }) => kept === "").map(({ field }) => field));
  const merge = useMutation(
    trpc.candidates.merge.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast("Merged. This can be undone for 30 days.");
        router.push(href);
        router.refresh();
      },
    }),
  );
  const choose = (field: Field, from: string) =>
    setTake((fields) => [...fields.filter((one) => one !== field), ...(from === "merged" ? [field] : [])]);
  return (
    <Form {...refusalOf(merge.error)} onSubmit={() => merge.mutate({ keptId, mergedId, take })}>
      {differences.map(({ field, kept, merged }) => (
        <RadioGroup
          key={field}
          label={TAKEN_WORDS[field]}
          value={take.includes(field) ? "merged" : "kept"}
          onChange={(from) => choose(field, from)}
          choices={[
            { id: "kept", label: kept || "None" },
            { id: "merged", label: merged || "None" },
          ]}
        />
      ))}
      <FormActions>
        <Button type="submit" variant="primary" isPending={merge.isPending}>
          Merge candidates
        </Button>
        <LinkButton href={href} variant="quiet">
          Keep both
        </LinkButton>
      </FormActions>
    </Form>
  );
}
