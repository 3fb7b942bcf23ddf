"use client";

import { type ReactNode, useState } from "react";
import { Input } from "react-aria-components/Input";
import { TextField as Field } from "react-aria-components/TextField";
import { classes } from "./classes";
import { FieldError, FieldHint, FieldLabel, type FieldProps, fieldFrame } from "./field";

type Props = FieldProps & {
  name: string;
  defaultValue: string;
  /** What is shown for the colour that is chosen: a sample, and whether it can be read on. */
  children?: (colour: string) => ReactNode;
};

/** A colour, picked or written as #1f4d3f. */
export function ColourField({ name, defaultValue, children, className, ...frame }: Props) {
  const [colour, setColour] = useState(defaultValue);
  const isWhole = /^#[0-9a-f]{6}$/i.test(colour);
  return (
    <Field
      name={name}
      value={colour}
      onChange={setColour}
      validationBehavior="aria"
      isInvalid={frame.error ? true : undefined}
      className={classes(fieldFrame, className)}
    >
      <FieldLabel {...frame} />
      <FieldHint hint={frame.hint} />
      <span className="flex items-center gap-2">
        <input
          type="color"
          aria-label={`Pick ${frame.label.toLowerCase()}`}
          value={isWhole ? colour : "#000000"}
          onChange={(event) => setColour(event.target.value)}
          className="field w-11! shrink-0 cursor-pointer p-1!"
        />
        <Input className="field tabular-nums" spellCheck={false} />
      </span>
      {isWhole && children?.(colour)}
      <FieldError error={frame.error} />
    </Field>
  );
}
