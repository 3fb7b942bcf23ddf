"use client";

import { useRouter } from "next/navigation";
import { useTRPCClient } from "@/app/_client/trpc";
import { Status } from "@/app/_ui/badge";
import { Button } from "@/app/_ui/button";
import { ConfirmDialog } from "@/app/_ui/confirm-dialog";
import { DataList, DataRow } from "@/app/_ui/data-list";
import { toast } from "@/app/_ui/toast";
import { whenText } from "@/app/_ui/when";
import type { MyHours } from "./agenda-panel";
import { FollowCalendar } from "./follow-calendar";
import { ImportCalendarFile } from "./import-calendar-file";

type Calendar = MyHours["calendars"][number];
type Props = { calendars: readonly Calendar[]; timeZone: string; now: Date };

/** Calendars elsewhere, out of which a worker reads when their owner is busy. */
export function ImportedCalendars({ calendars, timeZone, now }: Props) {
  return (
    <div className="flex max-w-prose flex-col items-start gap-3">
      {calendars.length > 0 && (
        <DataList label="Your other calendars" className="w-full">
          {calendars.map((calendar) => (
            <DataRow
              key={calendar.id}
              title={calendar.name}
              detail={detailOf(calendar, timeZone, now)}
              trail={<CalendarState calendar={calendar} />}
              actions={<RemoveCalendar calendar={calendar} />}
            />
          ))}
        </DataList>
      )}
      <div className="flex flex-wrap gap-2">
        <FollowCalendar />
        <ImportCalendarFile />
      </div>
    </div>
  );
}

function detailOf({ problem, readAt, busyCount, isFollowed }: Calendar, timeZone: string, now: Date) {
  const last = readAt && whenText({ instant: readAt, timeZone, now, style: "ago" });
  if (problem) return last ? `${problem} What was read ${last} still counts.` : problem;
  if (!last) return "It is being read; look again in a moment.";
  const busy = busyCount === 1 ? "1 busy time ahead" : `${busyCount} busy times ahead`;
  return isFollowed ? `${busy}, read ${last} and every hour.` : `${busy}, read ${last}.`;
}

function CalendarState({ calendar: { state } }: { calendar: Calendar }) {
  if (state === "failed") return <Status tone="overdue">Not read</Status>;
  return state === "read" ? <Status tone="done">Read</Status> : <Status tone="neutral">Waiting</Status>;
}

function RemoveCalendar({ calendar: { id, name } }: { calendar: Calendar }) {
  const client = useTRPCClient();
  const router = useRouter();
  return (
    <ConfirmDialog
      title={`Remove ${name}?`}
      action="Remove calendar"
      cancel="Keep calendar"
      destructive
      onConfirm={async () => {
        await client.hours.removeCalendar.mutate({ calendarId: id });
        toast("Calendar removed.");
        router.refresh();
      }}
      trigger={
        <Button size="small" variant="quiet">
          Remove
        </Button>
      }
    >
      Its busy times go too, so that panels may be looked for at them. You can add it again.
    </ConfirmDialog>
  );
}
