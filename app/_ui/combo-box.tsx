"use client";

import { ChevronsUpDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { type ComboBoxProps, ComboBox as Field } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { classes } from "./classes";
import { FieldError, FieldHint, FieldLabel, type FieldProps, fieldFrame } from "./field";
import { popoverLook } from "./list-look";
import { type Option, OptionRow } from "./select";

type Props = Omit<
  ComboBoxProps<Option>,
  "children" | "className" | "style" | "isInvalid" | "items" | "defaultItems"
> &
  FieldProps & {
    /** Filtered in the browser as one types. */
    options?: readonly Option[];
    /** Already filtered by the server for `inputValue`. */
    found?: readonly Option[];
    placeholder?: string;
    /** Said when nothing matches. */
    nothing?: string;
  };

/** One of many, found by typing. */
export function ComboBox(props: Props) {
  const {
    label,
    labelHidden,
    hint,
    error,
    optional,
    className,
    options,
    found,
    placeholder,
    nothing,
    ...rest
  } = props;
  return (
    <Field
      validationBehavior="aria"
      menuTrigger="focus"
      allowsEmptyCollection
      {...rest}
      {...(found ? { items: found } : { defaultItems: options ?? [] })}
      isInvalid={error ? true : undefined}
      className={classes(fieldFrame, className)}
    >
      <FieldLabel {...{ label, labelHidden, optional }} />
      <FieldHint hint={hint} />
      <span className="relative flex items-center">
        <Input placeholder={placeholder} className="field pr-9!" />
        <Button className="touch absolute right-1 grid size-6 place-items-center rounded-sm text-faint hover:bg-hover hover:text-ink">
          <ChevronsUpDown aria-hidden="true" className="size-4" strokeWidth={1.75} />
        </Button>
      </span>
      <FieldError error={error} />
      <Popover offset={4} className={classes(popoverLook, "max-h-80! w-(--trigger-width)")}>
        <ListBox<Option>
          className="outline-none"
          renderEmptyState={() => <p className="px-2 py-1.5 text-soft">{nothing ?? "Nothing found."}</p>}
        >
          {OptionRow}
        </ListBox>
      </Popover>
    </Field>
  );
}
