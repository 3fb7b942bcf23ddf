"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { Day } from "@/app/_ui/day";
import { toast } from "@/app/_ui/toast";

interface Reading {
  id: string;
  readOn: string;
  value: number;
  note: string;
}

type Props = {
  unit: string;
  readings: readonly Reading[];
  today: string;
  mayConfirm: boolean;
  sponsor: string;
};

/** What was recorded and waits for the sponsor's word. */
export function ReadingsToConfirm({ unit, readings, today, mayConfirm, sponsor }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const confirm = useMutation(
    trpc.engagements.confirmReading.mutationOptions({
      onSuccess: () => {
        toast("Confirmed.");
        router.refresh();
      },
    }),
  );
  if (readings.length === 0) return null;
  return (
    <DataList label="Readings to confirm">
      {readings.map(({ id, readOn, value, note }) => (
        <DataRow
          key={id}
          title={`${value.toLocaleString("en-GB")} ${unit}`}
          detail={
            <>
              <Day day={readOn} today={today} />
              {note && `, ${note}`}
            </>
          }
          trail={mayConfirm ? null : `${sponsor} confirms it`}
          actions={
            mayConfirm && (
              <Button
                size="small"
                isPending={confirm.isPending && confirm.variables?.readingId === id}
                onPress={() => confirm.mutate({ readingId: id })}
              >
                Confirm
              </Button>
            )
          }
        />
      ))}
    </DataList>
  );
}
