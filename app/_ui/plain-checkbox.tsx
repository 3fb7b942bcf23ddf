import type { ComponentProps, ReactNode } from "react";
import { classes } from "./classes";
import { described, PlainError } from "./plain-field";

type Props = Omit<ComponentProps<"input">, "type" | "className" | "name"> & {
  name: string;
  children: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  className?: string;
};

/** One thing to agree to. */
export function PlainCheckbox({ name, id = name, children, hint, error, className, ...input }: Props) {
  return (
    <div className={classes("flex flex-col gap-1", className)}>
      <label className="flex min-h-control cursor-pointer items-start gap-3 py-2">
        <input
          type="checkbox"
          name={name}
          value="yes"
          {...input}
          {...described(id, hint, error)}
          className="mt-1 size-4 shrink-0 accent-accent-fill"
        />
        <span className="min-w-0">
          {children}
          {hint && (
            <span id={`${id}-hint`} className="block text-sm text-soft">
              {hint}
            </span>
          )}
        </span>
      </label>
      {error && <PlainError id={id}>{error}</PlainError>}
    </div>
  );
}
