"use client";

import { useMutation } from "@tanstack/react-query";
import { ArrowDown, ArrowUp, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { Form, FormActions } from "@/app/_ui/form";
import { IconButton } from "@/app/_ui/icon-button";
import { RadioGroup } from "@/app/_ui/radio-group";
import { Select } from "@/app/_ui/select";
import { toast } from "@/app/_ui/toast";
import {
  APPROVAL_KIND_WORDS,
  type ChainInput,
  ORDERING_WORDS,
  STEP_ROLE_WORDS,
  type StepRole,
} from "@/server/domain/approvals/input";

type Person = { id: string; name: string; title: string };
type Props = { chain: ChainInput; people: readonly Person[] };
/** A row of the form: a role's word or a member's id; null until one is chosen. */
type Row = { key: number; choice: string | null };

const MOST_STEPS = 8;
const roles = Object.keys(STEP_ROLE_WORDS) as StepRole[];
const isRole = (choice: string): choice is StepRole => roles.some((role) => role === choice);

/** The steps of a chain, each a person or a role, in their order. */
export function ChainForm({ chain, people }: Props) {
  const [ordering, setOrdering] = useState(chain.ordering);
  const [rows, setRows] = useState<Row[]>(() =>
    chain.steps.map((step, key) => ({ key, choice: "memberId" in step ? step.memberId : step.role })),
  );
  const trpc = useTRPC();
  const router = useRouter();
  const save = useMutation(
    trpc.approvals.nameChain.mutationOptions({
      meta: { inForm: true },
      onSuccess: () => {
        toast(`The chain for ${APPROVAL_KIND_WORDS[chain.kind].name.toLowerCase()} is saved.`);
        router.refresh();
      },
    }),
  );
  const { error, errors } = refusalOf(save.error);
  const options = [
    ...roles.map((id) => ({ id: id as string, label: STEP_ROLE_WORDS[id] })),
    ...people.map(({ id, name, title }) => ({ id, label: name, hint: title || undefined })),
  ];
  const swap = (index: number) =>
    setRows((before) => {
      const [one, other] = [before[index], before[index + 1]];
      return one && other ? before.toSpliced(index, 2, other, one) : before;
    });
  const chosen = rows.flatMap(({ choice }) => choice ?? []);
  return (
    <Form
      error={error ?? errors.steps}
      onSubmit={() =>
        save.mutate({
          kind: chain.kind,
          ordering,
          steps: chosen.map((choice) => (isRole(choice) ? { role: choice } : { memberId: choice })),
        })
      }
    >
      <ol className="flex flex-col gap-2" aria-label={`Steps for ${APPROVAL_KIND_WORDS[chain.kind].one}`}>
        {rows.map(({ key, choice }, index) => (
          <li key={key} className="flex items-end gap-1">
            <Select
              label={`Step ${index + 1}`}
              className="min-w-0 flex-1"
              options={options.filter(({ id }) => id === choice || !chosen.includes(id))}
              selectedKey={choice}
              onSelectionChange={(picked) =>
                setRows((before) =>
                  before.map((row) => (row.key === key ? { ...row, choice: String(picked) } : row)),
                )
              }
            />
            {rows.length > 1 && (
              <>
                <IconButton
                  label={`Move step ${index + 1} up`}
                  icon={<ArrowUp className="size-4" strokeWidth={1.75} />}
                  isDisabled={index === 0}
                  onPress={() => swap(index - 1)}
                />
                <IconButton
                  label={`Move step ${index + 1} down`}
                  icon={<ArrowDown className="size-4" strokeWidth={1.75} />}
                  isDisabled={index === rows.length - 1}
                  onPress={() => swap(index)}
                />
                <IconButton
                  label={`Remove step ${index + 1}`}
                  icon={<X className="size-4" strokeWidth={1.75} />}
                  onPress={() => setRows((before) => before.filter((row) => row.key !== key))}
                />
              </>
            )}
          </li>
        ))}
      </ol>
      {rows.length < MOST_STEPS && (
        <div>
          <Button
            variant="quiet"
            onPress={() =>
              setRows((before) => [
                ...before,
                { key: Math.max(...before.map(({ key }) => key)) + 1, choice: null },
              ])
            }
          >
            Add a step
          </Button>
        </div>
      )}
      {rows.length > 1 && (
        <RadioGroup
          label="Order"
          orientation="horizontal"
          value={ordering}
          onChange={(picked) => setOrdering(picked === "in_parallel" ? "in_parallel" : "in_turn")}
          choices={Object.entries(ORDERING_WORDS).map(([id, label]) => ({ id, label }))}
        />
      )}
      <FormActions>
        <Button type="submit" isPending={save.isPending}>
          Save chain
        </Button>
      </FormActions>
    </Form>
  );
}
