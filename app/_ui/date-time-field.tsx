"use client";

import { type CalendarDateTime, parseDateTime } from "@internationalized/date";
import { DatePicker, type DatePickerProps } from "react-aria-components/DatePicker";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { classes } from "./classes";
import { DateInputs, MonthPopover } from "./date-picker-parts";
import { weekdayText, zoneName } from "./dates";
import { FieldError, FieldHint, FieldLabel, type FieldProps, fieldFrame } from "./field";

type Props = Omit<
  DatePickerProps<CalendarDateTime>,
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
    /** Wall time without a zone: "2026-06-04T09:30". */
    value?: string | null;
    defaultValue?: string | null;
    onChange?: (wallTime: string | null) => void;
    min?: string;
    max?: string;
    /** Whose wall it hangs on ("Europe/Paris"); left out only where a field beside it asks for it. */
    timeZone?: string;
  };

const wall = (value: string) => parseDateTime(value);

export function DateTimeField(props: Props) {
  const { label, labelHidden, hint, error, optional, className, timeZone, ...others } = props;
  const { value, defaultValue, onChange, min, max, ...rest } = others;
  return (
    <I18nProvider locale="en-GB">
      <DatePicker<CalendarDateTime>
        validationBehavior="aria"
        granularity="minute"
        hourCycle={24}
        {...rest}
        {...(value === undefined ? {} : { value: value ? wall(value) : null })}
        {...(defaultValue ? { defaultValue: wall(defaultValue) } : {})}
        onChange={(picked) => onChange?.(picked ? picked.toString().slice(0, 16) : null)}
        minValue={min ? wall(min) : undefined}
        maxValue={max ? wall(max) : undefined}
        isInvalid={error ? true : undefined}
        className={classes(fieldFrame, className)}
      >
        {({ state }) => (
          <>
            <FieldLabel {...{ label, labelHidden, optional }} />
            <FieldHint hint={hint} />
            <DateInputs
              said={[state.value && weekdayText(state.value.toString()), timeZone && zoneName(timeZone)]
                .filter(Boolean)
                .join(", ")}
            />
            <FieldError error={error} />
            <MonthPopover />
          </>
        )}
      </DatePicker>
    </I18nProvider>
  );
}
