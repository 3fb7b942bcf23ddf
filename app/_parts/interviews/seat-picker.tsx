"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Avatar } from "@/app/_ui/avatar";
import { Button } from "@/app/_ui/button";
import { ComboBox } from "@/app/_ui/combo-box";
import { IconButton } from "@/app/_ui/icon-button";
import type { Scheduling } from "./agenda-panel";

export interface Seat {
  memberId: string;
  required: boolean;
}

type Props = {
  people: Scheduling["people"];
  /** Everybody's seats on other panels. */
  taken: Scheduling["taken"];
  seats: readonly Seat[];
  onChange: (seats: Seat[]) => void;
  startsAt: Date | null;
  endsAt: Date | null;
  error?: string;
};

const day = 86_400_000;

/** Who sits on a panel, found by typing; each with the load they carry and whether they are free. */
export function SeatPicker({ people, taken, seats, onChange, startsAt, endsAt, error }: Props) {
  // The field empties itself after each choice: another key makes it a new one.
  const [chosen, setChosen] = useState(0);
  const around = startsAt ?? null;
  const facts = (memberId: string) => {
    const theirs = taken.filter((seat) => seat.memberId === memberId);
    const near = around
      ? theirs.filter((seat) => Math.abs(seat.startsAt.getTime() - around.getTime()) < 3.5 * day)
      : theirs;
    const isBusy =
      startsAt && endsAt && theirs.some((seat) => seat.startsAt < endsAt && seat.endsAt > startsAt);
    const load = `${near.length === 0 ? "No other panel" : near.length === 1 ? "1 other panel" : `${near.length} other panels`} ${around ? "that week" : "to come"}`;
    return { load, isBusy: Boolean(isBusy) };
  };
  const free = people.filter(({ memberId }) => !seats.some((seat) => seat.memberId === memberId));

  return (
    <div className="flex flex-col gap-2">
      <ComboBox
        key={chosen}
        label="Panelists"
        hint="Three people who score alone see more than one. They cannot read each other before they have submitted."
        placeholder="Add somebody"
        error={error}
        options={free.map(({ memberId, name, title }) => {
          const { load, isBusy } = facts(memberId);
          return {
            id: memberId,
            label: name,
            hint: [title, isBusy ? "Not free at this time" : load].filter(Boolean).join(" · "),
          };
        })}
        nothing="Everybody of that name sits on it, or nobody has it."
        onChange={(id) => {
          if (!id) return;
          onChange([...seats, { memberId: String(id), required: true }]);
          setChosen(chosen + 1);
        }}
      />
      {seats.length > 0 && (
        <ul aria-label="Chosen panelists" className="divide-y divide-line border-y border-line">
          {seats.map((seat) => {
            const person = people.find(({ memberId }) => memberId === seat.memberId);
            const name = person?.name ?? "Somebody who has left";
            const { load, isBusy } = facts(seat.memberId);
            return (
              <li key={seat.memberId} className="flex min-h-row items-center gap-3 py-1.5">
                <Avatar name={name} />
                <div className="min-w-0 flex-1">
                  <p className="font-medium">{name}</p>
                  <p className={isBusy ? "text-sm text-overdue" : "text-sm text-soft"}>
                    {isBusy ? "Sits on another panel at this time" : load}
                  </p>
                </div>
                <Button
                  size="small"
                  variant="quiet"
                  aria-label={`${name}: ${seat.required ? "required" : "optional"}. Change.`}
                  onPress={() =>
                    onChange(seats.map((one) => (one === seat ? { ...one, required: !one.required } : one)))
                  }
                >
                  {seat.required ? "Required" : "Optional"}
                </Button>
                <IconButton
                  size="small"
                  label={`Take ${name} off the panel`}
                  icon={<X aria-hidden="true" className="size-4" strokeWidth={1.75} />}
                  onPress={() => onChange(seats.filter((one) => one !== seat))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
