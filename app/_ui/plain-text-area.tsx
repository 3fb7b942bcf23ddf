import type { ComponentProps } from "react";
import { PlainField, type PlainFieldProps } from "./plain-field";

type Props = PlainFieldProps & Omit<ComponentProps<"textarea">, "name" | "id" | "className">;

export function PlainTextArea({
  name,
  id,
  label,
  hint,
  error,
  optional,
  className,
  rows = 4,
  ...area
}: Props) {
  return (
    <PlainField {...{ name, id, label, hint, error, optional, className }}>
      {(field) => (
        <textarea
          name={name}
          rows={rows}
          required={!optional}
          {...area}
          {...field}
          style={{ minHeight: `calc(${rows}lh + 22px)` }}
          className="field field-sizing-content max-h-[32rem] resize-y py-2.5"
        />
      )}
    </PlainField>
  );
}
