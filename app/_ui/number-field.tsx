"use client";

import { Minus, Plus } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { NumberField as Field, type NumberFieldProps } from "react-aria-components/NumberField";
import { classes } from "./classes";
import { FieldError, FieldHint, FieldLabel, type FieldProps, fieldFrame } from "./field";

type Props = Omit<NumberFieldProps, "children" | "className" | "style" | "isInvalid"> &
  FieldProps & {
    /** Said after the figure: "days", "minutes", "leads". */
    unit?: string;
    placeholder?: string;
    steppers?: boolean;
  };

const step =
  "touch grid size-7 shrink-0 place-items-center rounded-sm text-faint hover:bg-hover hover:text-ink disabled:opacity-40";

export function NumberField(props: Props) {
  const { label, labelHidden, hint, error, optional, className, unit, placeholder, steppers, ...rest } =
    props;
  return (
    <Field
      validationBehavior="aria"
      {...rest}
      isInvalid={error ? true : undefined}
      className={classes(fieldFrame, className)}
    >
      <FieldLabel {...{ label, labelHidden, optional }} />
      <FieldHint hint={hint} />
      <Group className="field flex items-center gap-1 p-0!">
        <Input
          placeholder={placeholder}
          className="min-h-[calc(var(--spacing-control)-2px)] w-full min-w-0 rounded-md bg-transparent px-2.5 tabular-nums outline-none"
        />
        {unit && <span className="shrink-0 pr-2.5 text-soft">{unit}</span>}
        {steppers && (
          <span className="flex pr-0.5">
            <Button slot="decrement" className={step}>
              <Minus aria-hidden="true" className="size-4" strokeWidth={1.75} />
            </Button>
            <Button slot="increment" className={step}>
              <Plus aria-hidden="true" className="size-4" strokeWidth={1.75} />
            </Button>
          </span>
        )}
      </Group>
      <FieldError error={error} />
    </Field>
  );
}
