"use client";

import type { ReactNode } from "react";
import { Switch as Field, type SwitchProps } from "react-aria-components/Switch";
import { classes } from "./classes";

type Props = Omit<SwitchProps, "children" | "className" | "style"> & {
  children: ReactNode;
  hint?: ReactNode;
  className?: string;
};

/** Takes effect at once. In a form that is sent, use Checkbox. */
export function Switch({ children, hint, className, ...props }: Props) {
  return (
    <Field
      {...props}
      className={classes(
        "group/switch flex min-h-6 cursor-default items-start justify-between gap-4 py-0.5",
        className,
      )}
    >
      <span className="min-w-0 group-data-disabled/switch:text-faint">
        {children}
        {hint && <span className="block text-sm text-soft">{hint}</span>}
      </span>
      <span className="touch mt-0.5 flex h-4.5 w-8 shrink-0 items-center rounded-full bg-field px-0.5 transition-colors group-data-focus-visible/switch:outline-2 group-data-focus-visible/switch:outline-offset-2 group-data-focus-visible/switch:outline-accent group-data-selected/switch:bg-accent-fill group-data-disabled/switch:bg-line">
        <span className="size-3.5 rounded-full bg-white transition-transform group-data-selected/switch:translate-x-3.5" />
      </span>
    </Field>
  );
}
