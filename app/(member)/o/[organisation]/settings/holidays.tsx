"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { DateField } from "@/app/_ui/date-field";
import { Day } from "@/app/_ui/day";
import { Dialog } from "@/app/_ui/dialog";
import { EmptyState } from "@/app/_ui/empty-state";
import { Form, FormActions } from "@/app/_ui/form";
import { TextField } from "@/app/_ui/text-field";
import { toast } from "@/app/_ui/toast";

type Holiday = { id: string; day: string; name: string };

const FIRST = 8;

export function Holidays({ holidays, today }: { holidays: readonly Holiday[]; today: string }) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? holidays : holidays.slice(0, FIRST);
  return (
    <div>
      {holidays.length === 0 ? (
        <EmptyState title="No holiday is known yet">
          Import the public holidays of a region, or add days of your own.
        </EmptyState>
      ) : (
        <DataList label="Holidays">
          {shown.map((holiday) => (
            <DataRow
              key={holiday.id}
              title={holiday.name}
              trail={<Day day={holiday.day} today={today} style="long" />}
              actions={<RemoveHoliday {...holiday} />}
            />
          ))}
        </DataList>
      )}
      <div className="mt-3 flex flex-wrap gap-2">
        <AddHoliday today={today} />
        {holidays.length > FIRST && (
          <Button variant="quiet" onPress={() => setWhole(!isWhole)}>
            {isWhole ? "Show fewer" : `Show all ${holidays.length}`}
          </Button>
        )}
      </div>
    </div>
  );
}

function AddHoliday({ today }: { today: string }) {
  const [isOpen, setOpen] = useState(false);
  const [day, setDay] = useState<string | null>(null);
  const trpc = useTRPC();
  const router = useRouter();
  const add = useMutation(
    trpc.organisations.addHoliday.mutationOptions({
      meta: { inForm: true },
      onSuccess: ({ name }) => {
        toast(`${name} is a holiday.`);
        setOpen(false);
        router.refresh();
      },
    }),
  );
  const { error, errors } = refusalOf(add.error);
  return (
    <Dialog
      title="Add a holiday"
      width="narrow"
      keepOpen
      isOpen={isOpen}
      onOpenChange={(open) => {
        setOpen(open);
        setDay(null);
        add.reset();
      }}
      trigger={<Button>Add a day</Button>}
    >
      <Form
        error={error}
        errors={errors}
        onSubmit={(data) => add.mutate({ day: day ?? "", name: String(data.get("name") ?? "") })}
      >
        <DateField label="Day" value={day} onChange={setDay} min={today} error={errors.day} />
        <TextField name="name" label="What it is called" />
        <FormActions>
          <Button type="submit" variant="primary" isPending={add.isPending}>
            Add the day
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

function RemoveHoliday({ id, day, name }: Holiday) {
  const trpc = useTRPC();
  const router = useRouter();
  const restore = useMutation(
    trpc.organisations.addHoliday.mutationOptions({ onSuccess: () => router.refresh() }),
  );
  const remove = useMutation(
    trpc.organisations.removeHoliday.mutationOptions({
      onSuccess: () => {
        toast(`${name} is an ordinary day.`, { undo: () => restore.mutate({ day, name }) });
        router.refresh();
      },
    }),
  );
  return (
    <Button
      variant="quiet"
      size="small"
      aria-label={`Remove ${name}`}
      isPending={remove.isPending}
      onPress={() => remove.mutate({ holidayId: id })}
    >
      Remove
    </Button>
  );
}
