"use client";

import { Button } from "@/app/_ui/button";
import { figure } from "@/app/_ui/figure";
import { Select } from "@/app/_ui/select";
import { type LeavingStage, rowsOf, type StageDraft } from "./stage-draft";

type Props = {
  draft: StageDraft;
  onChange: (draft: StageDraft) => void;
  errors: Record<string, string>;
};

/** Stages that go when the stages are saved: how many wait in each, and where they go. */
export function LeavingStages({ draft, onChange, errors }: Props) {
  if (draft.leaving.length === 0) return null;
  const open = rowsOf(draft).filter(({ kind }) => kind !== "final");
  const set = (at: number, to: string | null) =>
    onChange({
      ...draft,
      leaving: draft.leaving.map((one, index) => (index === at ? { ...one, to } : one)),
    });
  const keep = ({ stage }: LeavingStage) =>
    onChange({
      ...draft,
      between: [...draft.between, stage],
      leaving: draft.leaving.filter((one) => one.stage.key !== stage.key),
    });
  return (
    <section aria-label="Removed when you save" className="rounded-md bg-due-tint px-3 py-1">
      <ul className="divide-y divide-line">
        {draft.leaving.map((one, at) => (
          <li key={one.stage.key} className="flex flex-wrap items-center gap-x-4 gap-y-2 py-2">
            <p className="min-w-0 flex-1 basis-56">
              <span className="font-medium">{one.stage.name || "A stage"}</span> is removed when you save.{" "}
              {peopleIn(one.stage.open)}
            </p>
            {one.stage.open > 0 && (
              <Select
                label={`Where those in ${one.stage.name} go`}
                labelHidden
                placeholder="Move them to…"
                options={open.map(({ key, name }) => ({ id: key, label: name || "The new stage" }))}
                value={one.to}
                onChange={(key) => set(at, key === null ? null : String(key))}
                error={one.to ? null : errors[`destinations.${one.stage.id}`]}
                className="w-56"
              />
            )}
            <Button size="small" onPress={() => keep(one)}>
              Keep stage
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function peopleIn(open: number) {
  if (open === 0) return "Nobody stands in it.";
  return open === 1
    ? "One application stands in it, and keeps its promised date."
    : `${figure(open)} applications stand in it, and keep their promised dates.`;
}
