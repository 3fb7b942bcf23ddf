"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Badge } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { DateField } from "@/app/_ui/date-field";
import { Day } from "@/app/_ui/day";
import { Dialog } from "@/app/_ui/dialog";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form, FormActions } from "@/app/_ui/form";
import { Select } from "@/app/_ui/select";
import { toast } from "@/app/_ui/toast";

type Delegation = { id: string; fromDay: string; untilDay: string; delegateId: string; delegate: string };
type Props = {
  delegations: readonly Delegation[];
  people: readonly { id: string; name: string; title: string }[];
  today: string;
};

/** One's absences, each with who stands in. */
export function Absences({ delegations, people, today }: Props) {
  return (
    <div className="max-w-prose">
      {delegations.length === 0 ? (
        <EmptyState title="Nobody stands in for you" action={<NameDelegate people={people} today={today} />}>
          What waits for your approval waits until you are back.
        </EmptyState>
      ) : (
        <>
          <DataList label="Absences">
            {delegations.map((one) => (
              <DataRow
                key={one.id}
                title={one.delegate}
                detail={
                  <>
                    <Day day={one.fromDay} today={today} style="long" /> to{" "}
                    <Day day={one.untilDay} today={today} style="long" />
                  </>
                }
                trail={one.fromDay <= today ? <Badge tone="live">Now</Badge> : null}
                actions={<EndDelegation {...one} />}
              />
            ))}
          </DataList>
          <div className="mt-3">
            <NameDelegate people={people} today={today} />
          </div>
        </>
      )}
    </div>
  );
}

function NameDelegate({ people, today }: Pick<Props, "people" | "today">) {
  const [isOpen, setOpen] = useState(false);
  const [delegateId, setDelegate] = useState<string | null>(null);
  const [fromDay, setFrom] = useState<string | null>(today);
  const [untilDay, setUntil] = useState<string | null>(null);
  const trpc = useTRPC();
  const router = useRouter();
  const delegate = useMutation(
    trpc.approvals.delegate.mutationOptions({
      meta: { inForm: true },
      onSuccess: (made) => {
        toast(`${made.delegate} stands in for you.`);
        setOpen(false);
        router.refresh();
      },
    }),
  );
  const { error, errors } = refusalOf(delegate.error);
  return (
    <Dialog
      title="Who approves in your place?"
      width="narrow"
      keepOpen
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        delegate.reset();
      }}
      trigger={<Button>Name somebody</Button>}
    >
      <Form
        error={error}
        errors={errors}
        onSubmit={() =>
          delegate.mutate({ delegateId: delegateId ?? "", fromDay: fromDay ?? "", untilDay: untilDay ?? "" })
        }
      >
        <Select
          label="Approves for you"
          options={people.map(({ id, name, title }) => ({ id, label: name, hint: title || undefined }))}
          selectedKey={delegateId}
          onSelectionChange={(id) => setDelegate(id === null ? null : String(id))}
          error={errors.delegateId}
        />
        <DateField label="First day" value={fromDay} onChange={setFrom} min={today} error={errors.fromDay} />
        <DateField
          label="Last day"
          value={untilDay}
          onChange={setUntil}
          min={today}
          error={errors.untilDay}
        />
        <FormActions>
          <Button type="submit" variant="primary" isPending={delegate.isPending}>
            Name them
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function EndDelegation({ id, delegate, delegateId, fromDay, untilDay }: Delegation) {
  const trpc = useTRPC();
  const router = useRouter();
  const restore = useMutation(trpc.approvals.delegate.mutationOptions({ onSuccess: () => router.refresh() }));
  const end = useMutation(
    trpc.approvals.endDelegation.mutationOptions({
      onSuccess: () => {
        toast(`${delegate} no longer stands in for you.`, {
          undo: () => restore.mutate({ delegateId, fromDay, untilDay }),
        });
        router.refresh();
      },
    }),
  );
  return (
    <Button
      variant="quiet"
      size="small"
      aria-label={`End the absence that ${delegate} stands in for`}
      isPending={end.isPending}
      onPress={() => end.mutate({ delegationId: id })}
    >
      End
    </Button>
  );
}
