"use client";

import { X } from "lucide-react";
import { useState } from "react";
import { Avatar } from "@/app/_ui/avatar";
import { Button } from "@/app/_ui/button";
import { ComboBox } from "@/app/_ui/combo-box";
import { IconButton } from "@/app/_ui/icon-button";
import { Section } from "@/app/_ui/section";
import type { SeatDraft } from "./plan-draft";

export interface Sitter {
  memberId: string;
  name: string;
  title: string;
}

type Props = {
  people: readonly Sitter[];
  seats: readonly SeatDraft[];
  onChange: (seats: SeatDraft[]) => void;
  error?: string;
};

/** Who usually sits on the panels of a plan: where whoever schedules one starts from. */
export function UsualPanelists({ people, seats, onChange, error }: Props) {
  // The field empties itself after each choice: another key makes it a new one.
  const [chosen, setChosen] = useState(0);
  const free = people.filter(({ memberId }) => !seats.some((seat) => seat.memberId === memberId));
  return (
    <Section
      title="Usual panelists"
      description="Whoever schedules a panel starts with these people and can change them."
    >
      <div className="flex flex-col gap-2">
        {seats.length > 0 && (
          <ul aria-label="Usual panelists" className="divide-y divide-line border-y border-line">
            {seats.map((seat) => {
              const person = people.find(({ memberId }) => memberId === seat.memberId);
              const name = person?.name ?? "Somebody who has left";
              return (
                <li key={seat.memberId} className="flex min-h-row items-center gap-3 py-1.5">
                  <Avatar name={name} />
                  <p className="min-w-0 flex-1">
                    <span className="font-medium">{name}</span>
                    {person?.title && <span className="text-soft">, {person.title}</span>}
                  </p>
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
                    label={`Take ${name} out`}
                    icon={<X aria-hidden="true" className="size-4" strokeWidth={1.75} />}
                    onPress={() => onChange(seats.filter((one) => one !== seat))}
                  />
                </li>
              );
            })}
          </ul>
        )}
        {seats.length < 12 && (
          <ComboBox
            key={chosen}
            label="Add somebody"
            error={error}
            options={free.map(({ memberId, name, title }) => ({ id: memberId, label: name, hint: title }))}
            nothing="Everybody of that name is listed, or nobody has it."
            onChange={(id) => {
              if (!id) return;
              onChange([...seats, { memberId: String(id), required: true }]);
              setChosen(chosen + 1);
            }}
          />
        )}
      </div>
    </Section>
  );
}
