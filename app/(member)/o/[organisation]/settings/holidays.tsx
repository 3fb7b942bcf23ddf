"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { refusalOf } from "@/app/_client/refusal";
import { RemoveButton } from "@/app/_client/remove-button";
import { useTRPC, useTRPCClient } from "@/app/_client/trpc";
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
  const { organisations } = useTRPCClient();
  return (
    <RemoveButton
      name={name}
      said={`${name} is an ordinary day.`}
      remove={() => organisations.removeHoliday.mutate({ holidayId: id })}
      restore={() => organisations.addHoliday.mutate({ day, name })}
    />
  );
}
