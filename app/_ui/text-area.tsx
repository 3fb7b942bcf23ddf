"use client";

import { TextArea as Area } from "react-aria-components/TextArea";
import { TextField as Field, type TextFieldProps } from "react-aria-components/TextField";
import { classes } from "./classes";
import { type Direction, FieldError, FieldHint, FieldLabel, type FieldProps, fieldFrame } from "./field";

type Props = Omit<TextFieldProps, "children" | "className" | "style" | "isInvalid" | "type"> &
  FieldProps & { placeholder?: string; rows?: number; direction?: Direction };

/** Grows with what is written. */
export function TextArea(props: Props) {
  const {
    label,
    labelHidden,
    hint,
    error,
    optional,
    className,
    placeholder,
    rows = 3,
    direction,
    ...rest
  } = props;
  return (
    <Field
      validationBehavior="aria"
      {...rest}
      isInvalid={error ? true : undefined}
      className={classes(fieldFrame, className)}
    >
      <FieldLabel {...{ label, labelHidden, optional }} />
      <FieldHint hint={hint} />
      <Area
        placeholder={placeholder}
        rows={rows}
        dir={direction}
        style={{ minHeight: `calc(${rows}lh + 14px)` }}
        className="field field-sizing-content max-h-96 resize-y py-1.5"
      />
      <FieldError error={error} />
    </Field>
  );
}
