"use client";

import { Check, CircleAlert, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { type CheckboxProps, Checkbox as Field } from "react-aria-components/Checkbox";
import { type CheckboxGroupProps, CheckboxGroup as Group } from "react-aria-components/CheckboxGroup";
import { classes } from "./classes";
import { FieldError, FieldHint, FieldLabel, type FieldProps, fieldFrame } from "./field";

type Props = Omit<CheckboxProps, "children" | "className" | "style"> & {
  children?: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  className?: string;
};

export function Checkbox({ children, hint, error, className, ...props }: Props) {
  return (
    <Field
      validationBehavior="aria"
      {...props}
      isInvalid={error ? true : undefined}
      className={classes("group/check flex min-h-6 cursor-default items-start gap-2 py-0.5", className)}
    >
      {({ isIndeterminate }) => (
        <>
          <span className="touch mt-0.5 grid size-4 shrink-0 place-items-center rounded-sm border border-field bg-surface text-on-accent transition-colors group-hover/check:border-soft group-data-focus-visible/check:outline-2 group-data-focus-visible/check:outline-offset-2 group-data-focus-visible/check:outline-accent group-data-invalid/check:border-overdue group-data-selected/check:border-transparent group-data-selected/check:bg-accent-fill group-data-indeterminate/check:border-transparent group-data-indeterminate/check:bg-accent-fill group-data-disabled/check:border-line group-data-disabled/check:bg-sunken">
            {isIndeterminate ? (
              <Minus aria-hidden="true" className="size-3" strokeWidth={3} />
            ) : (
              <Check
                aria-hidden="true"
                className="invisible size-3 group-data-selected/check:visible group-data-disabled/check:text-faint"
                strokeWidth={3}
              />
            )}
          </span>
          {children && (
            <span className="min-w-0 group-data-disabled/check:text-faint">
              {children}
              {hint && <span className="block text-sm text-soft">{hint}</span>}
              {error && (
                <span className="flex items-start gap-1.5 text-sm text-overdue">
                  <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
                  {error}
                </span>
              )}
            </span>
          )}
        </>
      )}
    </Field>
  );
}

type GroupProps = Omit<CheckboxGroupProps, "children" | "className" | "style" | "isInvalid"> &
  FieldProps & { children: ReactNode };

export function CheckboxGroup(props: GroupProps) {
  const { label, labelHidden, hint, error, optional, className, children, ...rest } = props;
  return (
    <Group
      validationBehavior="aria"
      {...rest}
      isInvalid={error ? true : undefined}
      className={classes(fieldFrame, className)}
    >
      <FieldLabel {...{ label, labelHidden, optional }} />
      <FieldHint hint={hint} />
      <div className="flex flex-col gap-1">{children}</div>
      <FieldError error={error} />
    </Group>
  );
}
