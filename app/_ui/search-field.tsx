"use client";

import { Search, X } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Input } from "react-aria-components/Input";
import { SearchField as Field, type SearchFieldProps } from "react-aria-components/SearchField";
import { classes } from "./classes";

type Props = Omit<SearchFieldProps, "children" | "className" | "style" | "aria-label"> & {
  label: string;
  placeholder?: string;
  className?: string;
};

/** Escape empties it. The label is read aloud; the placeholder says what can be looked for. */
export function SearchField({ label, placeholder, className, ...props }: Props) {
  return (
    <Field
      {...props}
      aria-label={label}
      className={classes("group/search relative flex items-center", className)}
    >
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute left-2.5 size-4 text-faint"
        strokeWidth={1.75}
      />
      <Input placeholder={placeholder} className="field px-8! [&::-webkit-search-cancel-button]:hidden" />
      <Button className="touch absolute right-1 grid size-6 place-items-center rounded-sm text-faint hover:bg-hover hover:text-ink group-data-empty/search:hidden">
        <X aria-hidden="true" className="size-4" strokeWidth={1.75} />
      </Button>
    </Field>
  );
}
