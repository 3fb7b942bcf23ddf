"use client";

import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTRPC } from "@/app/_client/trpc";
import { Status } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { Day } from "@/app/_ui/day";
import { toast } from "@/app/_ui/toast";

interface Logged {
  id: string;
  workedOn: string;
  dayQuarters: number;
  note: string;
  approvedAt: Date | null;
}

type Props = { days: readonly Logged[]; today: string; mayApprove: boolean; sponsor: string };

/** The days that were worked, each with the sponsor's word. */
export function Days({ days, today, mayApprove, sponsor }: Props) {
  const trpc = useTRPC();
  const router = useRouter();
  const approve = useMutation(
    trpc.engagements.approveDay.mutationOptions({
      onSuccess: () => {
        toast("Day approved.");
        router.refresh();
      },
    }),
  );
  return (
    <DataList label="Days">
      {days.map(({ id, workedOn, dayQuarters, note, approvedAt }) => (
        <DataRow
          key={id}
          title={
            <>
              <Day day={workedOn} today={today} />, {dayQuarters / 4} {dayQuarters === 4 ? "day" : "days"}
            </>
          }
          detail={note}
          trail={
            approvedAt ? <Status tone="done">Approved</Status> : mayApprove ? null : `${sponsor} approves it`
          }
          actions={
            mayApprove &&
            !approvedAt && (
              <Button
                size="small"
                isPending={approve.isPending && approve.variables?.dayId === id}
                onPress={() => approve.mutate({ dayId: id })}
              >
                Approve
              </Button>
            )
          }
        />
      ))}
    </DataList>
  );
}
