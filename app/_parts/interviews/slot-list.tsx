"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTRPC } from "@/app/_client/trpc";
import { Button } from "@/app/_ui/button";
import { ChoiceChip } from "@/app/_ui/choice-chip";
import { dayOf, dayText, timeText } from "@/app/_ui/dates";
import { Spinner } from "@/app/_ui/spinner";
import type { Slots } from "./agenda-panel";
import type { Seat } from "./seat-picker";
import { type Slot, type SlotDay, slotDays } from "./slot-groups";

type Props = {
  applicationId: string;
  panelId: string | null;
  candidateName: string;
  seats: readonly Seat[];
  durationMinutes: number;
  timeZone: string;
  nameOf: (memberId: string) => string;
  chosen: readonly Date[];
  onToggle: (slot: Slot, isChosen: boolean) => void;
  now: Date;
};

/** The times at which everybody who must be there is free, by day, two weeks at once. */
export function SlotList(props: Props) {
  const { applicationId, panelId, seats, durationMinutes, timeZone, now } = props;
  const trpc = useTRPC();
  const [from, setFrom] = useState<string | null>(null);
  const ids = (kind: Seat["kind"]) =>
    seats.filter((seat) => seat.kind === kind).map(({ memberId }) => memberId);
  const isAsked = ids("required").length > 0;
  const found = useQuery(
    trpc.panels.slots.queryOptions(
      {
        ...{ applicationId, panelId, durationMinutes, from },
        panelistIds: ids("required"),
        alternateIds: ids("alternate"),
        optionalIds: ids("optional"),
      },
      { enabled: isAsked, placeholderData: (before) => before },
    ),
  );
  if (!isAsked)
    return <p className="text-sm text-soft">Choose the panelists, and the times they share stand here.</p>;
  if (found.isError)
    return <p className="text-sm text-overdue">The times could not be looked up. Please try again.</p>;
  if (!found.data)
    return (
      <p className="flex items-center gap-2 text-sm text-soft">
        <Spinner /> Looking for times
      </p>
    );
  const { slots, until } = found.data;
  const days = slotDays(slots, timeZone, props.nameOf, props.candidateName);
  const today = dayOf(now, timeZone);
  return (
    <div className="flex flex-col gap-3" aria-busy={found.isFetching}>
      <Turn page={found.data} today={today} onTurn={setFrom} />
      {days.length === 0 ? (
        <p className="border-y border-line py-4 text-sm text-soft">
          Until {dayText(until, today)} there is no time at which they are all free. Add an alternate, make
          somebody optional, or look later.
        </p>
      ) : (
        <ul className="divide-y divide-line border-y border-line" aria-label="Times that are free">
          {days.map((day) => (
            <DayRow key={day.day} day={day} today={today} {...props} />
          ))}
        </ul>
      )}
      <p className="text-xs text-faint">
        Everybody's hours, blocked times, calendars and other panels are taken into account.
      </p>
    </div>
  );
}

type Turning = { page: Slots; today: string; onTurn: (from: string) => void };

function Turn({ page: { from, until, before, after }, today, onTurn }: Turning) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <p className="text-sm font-medium tabular-nums" aria-live="polite">
        {dayText(from, today)} to {dayText(until, today)}
      </p>
      <div className="flex gap-1">
        <Button
          size="small"
          variant="quiet"
          isDisabled={before === null}
          onPress={() => before && onTurn(before)}
        >
          Earlier
        </Button>
        <Button size="small" variant="quiet" onPress={() => onTurn(after)}>
          Later
        </Button>
      </div>
    </div>
  );
}

function DayRow({ day, today, ...props }: Props & { day: SlotDay; today: string }) {
  const { timeZone, chosen, onToggle } = props;
  const isChosen = (slot: Slot) => chosen.some((time) => time.getTime() === slot.startsAt.getTime());
  const name = dayText(day.day, today);
  return (
    <li className="grid gap-x-4 gap-y-1.5 py-2.5 sm:grid-cols-[7.5rem_minmax(0,1fr)]">
      <p className="pt-1 text-sm font-medium">{name}</p>
      <div className="flex flex-col gap-2">
        {day.groups.map(({ why, slots }) => (
          <div key={why} className="flex flex-col gap-1">
            {why && <p className="text-xs text-soft">{why}</p>}
            <div className="flex flex-wrap gap-1.5">
              {slots.map((slot) => (
                <ChoiceChip
                  key={slot.startsAt.getTime()}
                  label={`${name}, ${timeText(slot.startsAt, timeZone)}${why && `. ${why}`}`}
                  isChosen={isChosen(slot)}
                  onChange={(is) => onToggle(slot, is)}
                >
                  {timeText(slot.startsAt, timeZone)}
                </ChoiceChip>
              ))}
            </div>
          </div>
        ))}
      </div>
    </li>
  );
}
