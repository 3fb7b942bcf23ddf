import { Check } from "lucide-react";
import { classes } from "./classes";

type Props = { label: string; steps: { name: string; state: "done" | "now" | "next" }[]; className?: string };

/** Where one is on a way of a few steps; on phones only the current name is written out. */
export function Stepper({ label, steps, className }: Props) {
  return (
    <ol aria-label={label} className={classes("flex items-center gap-1.5 text-sm", className)}>
      {steps.map(({ name, state }, index) => (
        <li
          key={name}
          aria-current={state === "now" ? "step" : undefined}
          className={classes("flex items-center gap-1.5", state === "now" && "min-w-0")}
        >
          {index > 0 && <span aria-hidden="true" className="h-px w-3 bg-rule sm:w-5" />}
          <span
            aria-hidden="true"
            className={classes(
              "grid size-5 shrink-0 place-items-center rounded-full text-xs font-medium tabular-nums",
              state === "done" && "bg-pressed text-soft",
              state === "now" && "bg-accent-fill text-on-accent",
              state === "next" && "border border-rule text-faint",
            )}
          >
            {state === "done" ? <Check className="size-3" strokeWidth={2.5} /> : index + 1}
          </span>
          <span
            className={classes(
              state === "now" ? "truncate font-medium" : "max-sm:sr-only",
              state === "next" && "text-faint",
              state === "done" && "text-soft",
            )}
          >
            {name}
            {state === "done" && <span className="sr-only"> (done)</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
