"use client";

import { useQuery } from "@tanstack/react-query";
import { X } from "lucide-react";
import { useState } from "react";
import { useTRPC } from "@/app/_client/trpc";
import { Avatar } from "@/app/_ui/avatar";
import { ComboBox } from "@/app/_ui/combo-box";
import { IconButton } from "@/app/_ui/icon-button";
import { Select } from "@/app/_ui/select";
import type { Availability, Scheduling } from "./agenda-panel";

const KINDS = {
  required: { label: "Required", hint: "The panel needs them" },
  alternate: { label: "Alternate", hint: "Stands in for somebody who is not free" },
  optional: { label: "Optional", hint: "Comes if they are free" },
} as const;

export interface Seat {
  memberId: string;
  kind: keyof typeof KINDS;
}

type Props = {
  applicationId: string;
  people: Scheduling["people"];
  /** The panel that moves: its own time is free for itself. */
  panelId: string | null;
  seats: readonly Seat[];
  onChange: (seats: Seat[]) => void;
  startsAt: Date | null;
  endsAt: Date | null;
  error?: string;
};

type Person = Availability[number];

/** Who sits on a panel, found by typing: those with room in their week first, each with the reason when not. */
export function SeatPicker(props: Props) {
  const { applicationId, people, panelId, seats, onChange, startsAt, endsAt, error } = props;
  // The field empties itself after each choice: another key makes it a new one.
  const [chosen, setChosen] = useState(0);
  const trpc = useTRPC();
  const asked = { applicationId, panelId, startsAt, endsAt };
  // Of a year that is half typed there is nothing to ask yet.
  const enabled = !startsAt || startsAt.getFullYear() > 1_000;
  const { data } = useQuery(
    trpc.panels.availability.queryOptions(asked, { enabled, placeholderData: (before) => before }),
  );
  const known = (memberId: string) => data?.find((person) => person.memberId === memberId);
  const ordered = data ?? people;
  const free = ordered.filter(({ memberId }) => !seats.some((seat) => seat.memberId === memberId));

  return (
    <div className="flex flex-col gap-2">
      <ComboBox
        key={chosen}
        label="Panelists"
        hint="Three people who score alone see more than one. They cannot read each other before they have submitted."
        placeholder="Add somebody"
        error={error}
        options={free.map(({ memberId, name, title }) => {
          const person = known(memberId);
          return {
            id: memberId,
            label: name,
            hint: [title, person && standingOf(person, startsAt).words].filter(Boolean).join(" · "),
          };
        })}
        nothing="Everybody of that name sits on it, or nobody has it."
        onChange={(id) => {
          if (!id) return;
          onChange([...seats, { memberId: String(id), kind: "required" }]);
          setChosen(chosen + 1);
        }}
      />
      {seats.length > 0 && (
        <ul aria-label="Chosen panelists" className="divide-y divide-line border-y border-line">
          {seats.map((seat) => {
            const name =
              people.find(({ memberId }) => memberId === seat.memberId)?.name ?? "Somebody who has left";
            const person = known(seat.memberId);
            const standing = person ? standingOf(person, startsAt) : null;
            return (
              <li key={seat.memberId} className="flex min-h-row items-center gap-3 py-1.5">
                <Avatar name={name} />
                <div className="min-w-0 flex-1">
                  <p className="font-medium">{name}</p>
                  <p className={`text-sm ${standing ? INKS[standing.tone] : "text-soft"}`}>
                    {standing?.words}
                  </p>
                </div>
                <Select
                  label={`${name} is`}
                  labelHidden
                  className="w-28"
                  options={Object.entries(KINDS).map(([id, { label, hint }]) => ({ id, label, hint }))}
                  value={seat.kind}
                  onChange={(kind) =>
                    onChange(seats.map((one) => (one === seat && isKind(kind) ? { ...one, kind } : one)))
                  }
                />
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

const isKind = (kind: unknown): kind is Seat["kind"] =>
  typeof kind === "string" && Object.hasOwn(KINDS, kind);

const INKS = { plain: "text-soft", due: "text-due", overdue: "text-overdue" };

function standingOf(
  { load, weeklyLimit, isOver, hindrance }: Person,
  startsAt: Date | null,
): { words: string; tone: keyof typeof INKS } {
  const week = startsAt ? "that week" : "this week";
  if (hindrance === "panel") return { words: "Sits on another panel at this time", tone: "overdue" };
  if (hindrance === "busy") return { words: "Busy at this time", tone: "due" };
  if (hindrance === "hours") return { words: "Outside their hours", tone: "due" };
  if (isOver) return { words: `${countOf(load)} ${week}, ${weeklyLimit} are enough`, tone: "due" };
  return { words: `${load === 0 ? "No other panel" : `${countOf(load)}`} ${week}`, tone: "plain" };
}

const countOf = (load: number) => (load === 1 ? "1 other panel" : `${load} other panels`);
