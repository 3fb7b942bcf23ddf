"use client";

import { parseTime, type Time } from "@internationalized/date";
import { DateInput, DateSegment } from "react-aria-components/DateField";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { TimeField as Field, type TimeFieldProps } from "react-aria-components/TimeField";
import { classes } from "./classes";
import { FieldError, FieldHint, FieldLabel, type FieldProps, fieldFrame } from "./field";

type Props = Omit<
  TimeFieldProps<Time>,
  "children" | "className" | "style" | "isInvalid" | "value" | "onChange" | "defaultValue"
> &
  FieldProps & {
    /** On a wall: "09:30". */
    value: string;
    onChange: (wallTime: string) => void;
  };

/** A time of day, typed in twenty-four hours. */
export function TimeField(props: Props) {
  const { label, labelHidden, hint, error, optional, className, value, onChange, ...rest } = props;
  return (
    <I18nProvider locale="en-GB">
      <Field<Time>
        validationBehavior="aria"
        granularity="minute"
        hourCycle={24}
        shouldForceLeadingZeros
        {...rest}
        value={parseTime(value)}
        onChange={(time) => time && onChange(time.toString().slice(0, 5))}
        isInvalid={error ? true : undefined}
        className={classes(fieldFrame, className)}
      >
        <FieldLabel {...{ label, labelHidden, optional }} />
        <FieldHint hint={hint} />
        <DateInput className="field inline-flex items-center tabular-nums">
          {(segment) => (
            <DateSegment
              segment={segment}
              className="rounded-sm px-0.5 outline-none data-focused:bg-accent-fill data-focused:text-on-accent data-placeholder:text-faint"
            />
          )}
        </DateInput>
        <FieldError error={error} />
      </Field>
    </I18nProvider>
  );
}
