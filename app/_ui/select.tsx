"use client";

import { Check, ChevronsUpDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as Field, type SelectProps, SelectValue } from "react-aria-components/Select";
import { classes } from "./classes";
import { FieldError, FieldHint, FieldLabel, type FieldProps, fieldFrame } from "./field";
import { optionLook, popoverLook } from "./list-look";

export type Option = { id: string; label: string; hint?: string; isDisabled?: boolean };

type Props = Omit<SelectProps<Option>, "children" | "className" | "style" | "isInvalid" | "items"> &
  FieldProps & { options: readonly Option[] };

/** One of a few. From a dozen on, use ComboBox. */
export function Select(props: Props) {
  const { label, labelHidden, hint, error, optional, className, options, placeholder, ...rest } = props;
  return (
    <Field
      validationBehavior="aria"
      placeholder={placeholder ?? "Choose…"}
      {...rest}
      isInvalid={error ? true : undefined}
      className={classes(fieldFrame, className)}
    >
      <FieldLabel {...{ label, labelHidden, optional }} />
      <FieldHint hint={hint} />
      <Button className="field flex items-center justify-between gap-2 text-left">
        <SelectValue<Option> className="min-w-0 truncate data-placeholder:text-faint">
          {({ selectedText, defaultChildren, isPlaceholder }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronsUpDown aria-hidden="true" className="size-4 shrink-0 text-faint" strokeWidth={1.75} />
      </Button>
      <FieldError error={error} />
      <Popover offset={4} className={classes(popoverLook, "min-w-(--trigger-width)")}>
        <ListBox items={options} className="outline-none">
          {OptionRow}
        </ListBox>
      </Popover>
    </Field>
  );
}

/** A row of Select and ComboBox: the words, a hint under them, a tick when chosen. */
export function OptionRow(option: Option) {
  return (
    <ListBoxItem textValue={option.label} isDisabled={option.isDisabled} className={optionLook}>
      <span className="min-w-0 flex-1">
        {option.label}
        {option.hint && <span className="block text-sm text-soft">{option.hint}</span>}
      </span>
      <Check
        aria-hidden="true"
        className="invisible size-4 shrink-0 text-accent group-data-selected/option:visible"
        strokeWidth={2}
      />
    </ListBoxItem>
  );
}
