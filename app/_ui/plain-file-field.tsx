import type { ComponentProps } from "react";
import { PlainField, type PlainFieldProps } from "./plain-field";

type Props = PlainFieldProps & Omit<ComponentProps<"input">, "name" | "id" | "type" | "className">;

/** The browser's own file input, dressed: it works without a script and shows the file's name. */
export function PlainFileField({ name, id, label, hint, error, optional, className, ...input }: Props) {
  return (
    <PlainField {...{ name, id, label, hint, error, optional, className }}>
      {(field) => (
        <input
          type="file"
          name={name}
          required={!optional}
          {...input}
          {...field}
          className="field flex items-center border-dashed p-1! text-soft file:me-3 file:min-h-[calc(var(--spacing-control)-10px)] file:cursor-pointer file:rounded-sm file:border file:border-rule file:bg-canvas file:px-3 file:font-medium file:text-ink hover:file:bg-hover"
        />
      )}
    </PlainField>
  );
}
