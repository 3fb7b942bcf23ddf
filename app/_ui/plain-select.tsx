import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { PlainField, type PlainFieldProps } from "./plain-field";

type Props = PlainFieldProps &
  Omit<ComponentProps<"select">, "name" | "id" | "className" | "children"> & {
    options: readonly { id: string; label: string }[];
    /** The first, empty choice: "Choose…", "Anywhere". */
    empty?: string;
  };

export function PlainSelect({
  name,
  id,
  label,
  hint,
  error,
  optional,
  className,
  options,
  empty,
  ...select
}: Props) {
  return (
    <PlainField {...{ name, id, label, hint, error, optional, className }}>
      {(field) => (
        <span className="relative flex items-center">
          <select
            name={name}
            required={!optional}
            {...select}
            {...field}
            className="field appearance-none pe-9!"
          >
            {empty !== undefined && <option value="">{empty}</option>}
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden="true"
            className="pointer-events-none absolute end-3 size-4 text-faint"
            strokeWidth={1.75}
          />
        </span>
      )}
    </PlainField>
  );
}
