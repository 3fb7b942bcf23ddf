"use client";

import type { HTMLInputAutoCompleteAttribute } from "react";
import { Input } from "react-aria-components/Input";
import { TextField as Field, type TextFieldProps } from "react-aria-components/TextField";
import { classes } from "./classes";
import { type Direction, FieldError, FieldHint, FieldLabel, type FieldProps, fieldFrame } from "./field";

type Props = Omit<TextFieldProps, "children" | "className" | "style" | "isInvalid"> &
  FieldProps & { placeholder?: string; autoComplete?: HTMLInputAutoCompleteAttribute; direction?: Direction };

export function TextField(props: Props) {
  const { label, labelHidden, hint, error, optional, className, placeholder, direction, ...rest } = props;
  return (
    <Field
      validationBehavior="aria"
      {...rest}
      isInvalid={error ? true : undefined}
      className={classes(fieldFrame, className)}
    >
      <FieldLabel {...{ label, labelHidden, optional }} />
      <FieldHint hint={hint} />
      <Input placeholder={placeholder} dir={direction} className="field" />
      <FieldError error={error} />
    </Field>
  );
}
