"use client";

import type { ReactNode } from "react";
import { RadioGroup as Group, Radio as Item, type RadioGroupProps } from "react-aria-components/RadioGroup";
import { classes } from "./classes";
import { FieldError, FieldHint, FieldLabel, type FieldProps, fieldFrame } from "./field";

export type Choice = { id: string; label: ReactNode; hint?: ReactNode; isDisabled?: boolean };

type Props = Omit<RadioGroupProps, "children" | "className" | "style" | "isInvalid"> &
  FieldProps & { choices: readonly Choice[] };

export function RadioGroup(props: Props) {
  const { label, labelHidden, hint, error, optional, className, choices, ...rest } = props;
  return (
    <Group
      validationBehavior="aria"
      {...rest}
      isInvalid={error ? true : undefined}
      className={classes(fieldFrame, className)}
    >
      <FieldLabel {...{ label, labelHidden, optional }} />
      <FieldHint hint={hint} />
      <div className="flex flex-col gap-1 group-data-[orientation=horizontal]/field:flex-row group-data-[orientation=horizontal]/field:flex-wrap group-data-[orientation=horizontal]/field:gap-x-5">
        {choices.map((choice) => (
          <Item
            key={choice.id}
            value={choice.id}
            isDisabled={choice.isDisabled}
            className="group/radio flex min-h-6 cursor-default items-start gap-2 py-0.5"
          >
            <span className="touch mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border border-field bg-surface transition-colors group-hover/radio:border-soft group-data-focus-visible/radio:outline-2 group-data-focus-visible/radio:outline-offset-2 group-data-focus-visible/radio:outline-accent group-data-invalid/radio:border-overdue group-data-selected/radio:border-transparent group-data-selected/radio:bg-accent-fill">
              <span className="size-1.5 rounded-full group-data-selected/radio:bg-white" />
            </span>
            <span className="min-w-0 group-data-disabled/radio:text-faint">
              {choice.label}
              {choice.hint && <span className="block text-sm text-soft">{choice.hint}</span>}
            </span>
          </Item>
        ))}
      </div>
      <FieldError error={error} />
    </Group>
  );
}
