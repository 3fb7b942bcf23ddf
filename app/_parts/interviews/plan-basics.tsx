"use client";

import { NumberField } from "@/app/_ui/number-field";
import { Section } from "@/app/_ui/section";
import { TextArea } from "@/app/_ui/text-area";
import { TextField } from "@/app/_ui/text-field";
import type { PlanDraft } from "./plan-draft";

export interface PlanPart {
  draft: PlanDraft;
  onChange: (draft: PlanDraft) => void;
  errors: Record<string, string>;
}

/** How a panel is called, how long it takes, where it meets, and what its people know beforehand. */
export function PlanBasics({ draft, onChange }: PlanPart) {
  const set = (part: Partial<PlanDraft>) => onChange({ ...draft, ...part });
  return (
    <Section title="The panel">
      <div className="flex flex-col gap-4">
        <div className="grid gap-4 sm:grid-cols-[1fr_9rem]">
          <TextField
            name="name"
            label="Name"
            maxLength={120}
            value={draft.name}
            onChange={(name) => set({ name })}
          />
          <NumberField
            name="durationMinutes"
            label="How long"
            unit="minutes"
            step={5}
            minValue={15}
            maxValue={480}
            value={draft.durationMinutes}
            onChange={(durationMinutes) => set({ durationMinutes })}
          />
        </div>
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="place"
            label="Usual place"
            optional
            maxLength={200}
            value={draft.place}
            onChange={(place) => set({ place })}
          />
          <TextField
            name="link"
            type="url"
            label="Usual link to meet online"
            optional
            placeholder="https://"
            value={draft.link}
            onChange={(link) => set({ link })}
          />
        </div>
        <TextArea
          name="briefing"
          label="Before they walk in"
          hint="What every panelist should know. Markdown."
          rows={4}
          value={draft.briefing}
          onChange={(briefing) => set({ briefing })}
        />
      </div>
    </Section>
  );
}
