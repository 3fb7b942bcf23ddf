import type { ReactNode } from "react";
import { type PlainFieldProps, PlainFieldset } from "./plain-field";

type Props = PlainFieldProps & {
  choices: readonly { id: string; label: ReactNode; hint?: ReactNode }[];
  /** "one" makes radios, "several" makes checkboxes of the same name. */
  pick?: "one" | "several";
  /** What was chosen before. */
  chosen?: readonly string[];
};

/** Each choice is a full-width row to tap; the chosen one is filled and ticked, not only coloured. */
export function PlainChoiceGroup({ choices, pick = "one", chosen = [], ...frame }: Props) {
  return (
    <PlainFieldset {...frame}>
      {(field) => (
        <div className="flex flex-col gap-2">
          {choices.map((choice) => (
            <label
              key={choice.id}
              className="flex min-h-control cursor-pointer items-start gap-3 rounded-md border border-rule bg-surface px-3 py-2 hover:bg-hover has-checked:border-accent has-checked:bg-accent-tint has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
            >
              <input
                type={pick === "one" ? "radio" : "checkbox"}
                name={frame.name}
                value={choice.id}
                defaultChecked={chosen.includes(choice.id)}
                required={pick === "one" && !frame.optional}
                aria-describedby={field["aria-describedby"]}
                aria-invalid={field["aria-invalid"]}
                className="mt-1 size-4 shrink-0 accent-accent-fill outline-none"
              />
              <span className="min-w-0">
                {choice.label}
                {choice.hint && <span className="block text-sm text-soft">{choice.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </PlainFieldset>
  );
}
