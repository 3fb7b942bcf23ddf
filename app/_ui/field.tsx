"use client";

import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { FieldError as ErrorText } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";

/** What every field takes besides its own. */
/** Which way the words inside a field run, where it is not the way of the page. */
export type Direction = "ltr" | "rtl";

export type FieldProps = {
  label: string;
  /** The label is read aloud but not shown: only where a heading or a column already says it. */
  labelHidden?: boolean;
  hint?: ReactNode;
  /** One sentence that says what to do. Errors of a surrounding Form arrive by `name` instead. */
  error?: string | null;
  optional?: boolean;
  /** For layout only. */
  className?: string;
};

export const fieldFrame = "group/field flex min-w-0 flex-col gap-1";

export function FieldLabel({
  label,
  labelHidden,
  optional,
}: Pick<FieldProps, "label" | "labelHidden" | "optional">) {
  if (labelHidden) return <Label className="sr-only">{label}</Label>;
  return (
    <Label className="text-sm font-medium">
      {label}
      {optional && <span className="font-normal text-faint"> (optional)</span>}
    </Label>
  );
}

export function FieldHint({ hint }: Pick<FieldProps, "hint">) {
  if (!hint) return null;
  return (
    <Text slot="description" className="-mt-0.5 mb-0.5 text-sm text-soft">
      {hint}
    </Text>
  );
}

/** A day or a time that is out of its field's range, while it is typed. */
const outOfRange = ({ rangeUnderflow, rangeOverflow }: ValidityState) =>
  rangeUnderflow ? "Choose a later one." : rangeOverflow ? "Choose an earlier one." : null;

export function FieldError({ error }: Pick<FieldProps, "error">) {
  return (
    <ErrorText className="flex items-start gap-1.5 text-sm text-overdue">
      {({ validationErrors, validationDetails }) => (
        <>
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" strokeWidth={1.75} />
          <span>{error || outOfRange(validationDetails) || validationErrors.join(" ")}</span>
        </>
      )}
    </ErrorText>
  );
}
