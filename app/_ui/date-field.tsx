"use client";

import { type CalendarDate, parseDate } from "@internationalized/date";
import { DatePicker, type DatePickerProps } from "react-aria-components/DatePicker";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { classes } from "./classes";
import { DateInputs, MonthPopover } from "./date-picker-parts";
import { weekdayText } from "./dates";
import { FieldError, FieldHint, FieldLabel, type FieldProps, fieldFrame } from "./field";

type Props = Omit<
  DatePickerProps<CalendarDate>,
  | "children"
  | "className"
  | "style"
  | "isInvalid"
  | "value"
  | "defaultValue"
  | "onChange"
  | "minValue"
  | "maxValue"
> &
  FieldProps & {
    /** A plain day: "2026-06-04". */
    value?: string | null;
    defaultValue?: string | null;
    onChange?: (day: string | null) => void;
    min?: string;
    max?: string;
  };

const day = (value: string) => parseDate(value);

export function DateField(props: Props) {
  const {
    label,
    labelHidden,
    hint,
    error,
    optional,
    className,
    value,
    defaultValue,
    onChange,
    min,
    max,
    ...rest
  } = props;
  return (
    <I18nProvider locale="en-GB">
      <DatePicker<CalendarDate>
        validationBehavior="aria"
        {...rest}
        {...(value === undefined ? {} : { value: value ? day(value) : null })}
        {...(defaultValue ? { defaultValue: day(defaultValue) } : {})}
        onChange={(picked) => onChange?.(picked ? picked.toString() : null)}
        minValue={min ? day(min) : undefined}
        maxValue={max ? day(max) : undefined}
        isInvalid={error ? true : undefined}
        className={classes(fieldFrame, className)}
      >
        {({ state }) => (
          <>
            <FieldLabel {...{ label, labelHidden, optional }} />
            <FieldHint hint={hint} />
            <DateInputs said={state.value && weekdayText(state.value.toString())} />
            <FieldError error={error} />
            <MonthPopover />
          </>
        )}
      </DatePicker>
    </I18nProvider>
  );
}
